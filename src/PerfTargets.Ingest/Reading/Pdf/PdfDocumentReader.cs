using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Reads PDF documents: docs/formats/pdf.md says how.</summary>
public sealed class PdfDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Pdf;

    /// <inheritdoc/>
    public Document Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var pdf = PdfDocument.Open(bytes);
            return Read(Enumerable.Range(0, pdf.PageCount).Select(pdf.ReadPage), pdf.Problems);
        }
        catch (PdfUnreadableException e)
        {
            throw new UnreadableDocumentException(PdfMessages.Unreadable(e.Reason));
        }
    }

    /// <summary>Reads pages, each when its turn comes.</summary>
    /// <param name="pages">From the first.</param>
    /// <param name="problems">Trouble with the file as a whole.</param>
    internal static Document Read(IEnumerable<PdfPage> pages, IReadOnlyList<PdfProblem> problems)
    {
        var known = new List<Page>();
        var layouts = new List<PageLayout>();
        var troubles = new List<PdfProblem>(problems);
        var recognised = new List<int>();
        foreach (var page in pages)
        {
            known.Add(new Page(page.Number, Math.Round(page.Width, 1), Math.Round(page.Height, 1), ScannedPage.NeedsOcr(page)));
            if (ScannedPage.IsRecognised(page))
                recognised.Add(page.Number);
            troubles.AddRange(page.Problems);
            layouts.Add(PageReader.Read(page, layouts.Count == 0 ? null : layouts[^1]));
        }

        var assembler = new DocumentAssembler(layouts);
        assembler.Assemble();
        return new Document
        {
            Format = DocumentFormat.Pdf,
            Blocks = assembler.Blocks,
            Pages = known,
            Diagnostics = [.. PdfMessages.Of(troubles), .. PdfMessages.OfPages(known, recognised), .. assembler.Diagnostics],
        };
    }
}
