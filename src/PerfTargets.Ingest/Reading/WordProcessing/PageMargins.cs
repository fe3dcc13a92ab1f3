using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>
/// Headers and footers: no text of the document, so they go to the diagnostics, each text once. A title may stand in a
/// header all the same: where neither a paragraph nor a row across the whole width stands above the first table's
/// cells, the headers are offered as the document's first paragraphs instead.
/// </summary>
internal static class PageMargins
{
    /// <summary>Writes what headers and footers hold.</summary>
    public static void Write(MarginTexts headers, MarginTexts footers, BlockWriter writer)
    {
        if (headers.All.Count > 0 && LacksTitle(writer.Blocks))
            writer.Blocks.InsertRange(0, headers.All.Select(h => new Paragraph(h, new Location())));
        else
            Report(headers.All, SetAsideReason.Header, writer);
        Report(footers.All, SetAsideReason.Footer, writer);
    }

    private static bool LacksTitle(List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Table table)
                return table.Cells.Count(c => c.Row == 0) > 1;
            if (!string.IsNullOrWhiteSpace(((Paragraph)block).Text))
                return false;
        }

        return false;
    }

    private static void Report(IReadOnlyList<string> texts, SetAsideReason reason, BlockWriter writer)
    {
        foreach (var text in texts)
            writer.Diagnostics.Add(WordMessages.Of(new SetAside(reason, text), null));
    }
}
