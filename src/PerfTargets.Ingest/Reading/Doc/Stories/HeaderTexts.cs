using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Doc.Stories;

/// <summary>
/// Headers and footers ([MS-DOC] 2.3.3, 2.8.14 PlcfHdd): six texts that separate notes, then six for each section: the
/// headers of even and odd pages, their footers, header and footer of the first page.
/// </summary>
internal static class HeaderTexts
{
    private const int Separators = 6;
    private const int PerSection = 6;

    /// <summary>The texts, each once, with those of the text boxes in headers.</summary>
    public static (MarginTexts Headers, MarginTexts Footers) Read(DocFile file, DocParts parts, DocContext context)
    {
        var headers = new MarginTexts();
        var footers = new MarginTexts();
        var texts = new Plc(file.Structure(FibRange.HeaderTexts), 0);
        for (var i = Separators; i < texts.Count; i++)
        {
            var isFooter = (i - Separators) % PerSection is 2 or 3 or 5;
            Collect(parts.Headers + texts.Places[i], Math.Min(parts.Comments, parts.Headers + texts.Places[i + 1]), isFooter ? footers : headers);
        }

        Collect(parts.HeaderBoxes, (int)Math.Min((long)parts.HeaderBoxes + file.Fib.Lengths.HeaderBoxes, context.Text.Length), headers);
        return (headers, footers);

        void Collect(int start, int end, MarginTexts into)
        {
            var list = new BlockList();
            new StoryReader(context, attachments: null).Read(start, end, list);
            into.Add(list);
        }
    }
}
