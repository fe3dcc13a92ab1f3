using System.Text;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading.Html;

namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>A document on a few lines: a paragraph as "¶ text", a table row as "row: column=text", spans as ↓rows and →columns.</summary>
internal static class HtmlView
{
    public static string Of(string html) => Of(Read(html));

    public static Document Read(string html) => new HtmlDocumentReader().Read(Encoding.UTF8.GetBytes(html));

    public static string Of(Document document)
    {
        var view = new List<string>();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
                view.Add("¶ " + Line(paragraph.Text));
            else if (block is Table table)
                view.AddRange(table.Cells.GroupBy(c => c.Row).Select(r => $"{r.Key}: {string.Join(" | ", r.Select(Cell))}"));
        }

        return string.Join('\n', view);
    }

    private static string Cell(Cell cell) =>
        $"{cell.Column}={Line(cell.Text)}{(cell.RowSpan > 1 ? $"↓{cell.RowSpan}" : "")}{(cell.ColumnSpan > 1 ? $"→{cell.ColumnSpan}" : "")}";

    private static string Line(string text) => text.Replace("\n", "\\n");
}
