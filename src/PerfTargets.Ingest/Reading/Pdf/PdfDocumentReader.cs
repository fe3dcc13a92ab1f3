using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading.Pdf.Recognition;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Reads PDF documents: docs/formats/pdf.md says how, and docs/formats/scan.md for pages that are only pictures.</summary>
/// <param name="recognition">How pages that are only pictures are recognised; null leaves them unread.</param>
public sealed class PdfDocumentReader(RecognitionOptions? recognition = null) : IDocumentReader
{
    private readonly Lazy<PageRecogniser?> recogniser = new(() => PageRecogniser.Find(recognition));

    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Pdf;

    /// <inheritdoc/>
    public Document Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var pdf = PdfDocument.Open(bytes);
            var pages = Enumerable.Range(0, pdf.PageCount).Select(pdf.ReadPage);
            return Read(new PageSupply(recogniser).Of(bytes, pages), pdf.Problems);
        }
        catch (PdfUnreadableException e)
        {
            throw new UnreadableDocumentException(PdfMessages.Unreadable(e.Reason));
        }
    }

    /// <summary>Reads pages, each when its turn comes.</summary>
    /// <param name="pages">From the first.</param>
    /// <param name="problems">Trouble with the file as a whole.</param>
    internal static Document Read(IEnumerable<PdfPage> pages, IReadOnlyList<PdfProblem> problems) =>
        Read(pages.Select(page => new RecognisedPage(page, [], [])), problems);

    private static Document Read(IEnumerable<RecognisedPage> pages, IReadOnlyList<PdfProblem> problems)
    {
        var known = new List<Page>();
        var layouts = new List<PageLayout>();
        var troubles = new List<PdfProblem>(problems);
        var layered = new List<int>();
        var recognition = new List<Diagnostic>();
        foreach (var read in pages)
        {
            var page = read.Page;
            var needsOcr = read.IsRecognised || ScannedPage.NeedsOcr(page);
            known.Add(new Page(page.Number, Math.Round(page.Width, 1), Math.Round(page.Height, 1), needsOcr) { IsRecognised = read.IsRecognised });
            if (ScannedPage.IsRecognised(page))
                layered.Add(page.Number);
            troubles.AddRange(page.Problems);
            recognition.AddRange(RecognitionMessages.Of(read));
            layouts.Add(PageReader.Read(page, layouts.Count == 0 ? null : layouts[^1]));
        }

        var assembler = new DocumentAssembler(layouts);
        assembler.Assemble();
        return new Document
        {
            Format = DocumentFormat.Pdf,
            Blocks = assembler.Blocks,
            Pages = known,
            Diagnostics = [.. PdfMessages.Of(troubles), .. PdfMessages.OfPages(known, layered), .. recognition, .. assembler.Diagnostics],
        };
    }
}
