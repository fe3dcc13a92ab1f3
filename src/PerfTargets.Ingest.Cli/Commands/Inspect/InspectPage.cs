using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Cli.Commands.Inspect;

/// <summary>Writes <c>inspect --format html</c>: one page that draws the tables with their spans and needs nothing else.</summary>
internal static class InspectPage
{
    private const string Style = """
        body { margin: 0 auto; padding: 2rem 1.5rem; max-width: 72rem; color: #1d2329; background: #fff; font: 15px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; }
        h1 { font-size: 1.3rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
        p { margin: .5rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
        table { border-collapse: collapse; margin: .25rem 0 1.5rem; width: 100%; }
        caption { text-align: left; color: #5b6670; font-size: .85rem; padding: .75rem 0 .25rem; }
        td { border: 1px solid #aab4bd; padding: .25rem .5rem; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
        td:empty { background: #f6f8f9; }
        td.span { background: #eef4fb; }
        .place { color: #5b6670; font-size: .8rem; }
        .trouble { color: #8a5a00; }
        @page { size: A4; margin: 15mm; }
        """;

    public static void Write(TextWriter output, Inspection seen, bool chinese)
    {
        var html = new HtmlText(output);
        var heading = InspectTexts.Heading(seen).In(chinese);
        html.Begin(heading, Style, chinese).Element("h1", heading);
        foreach (var diagnostic in seen.Diagnostics)
            html.Element("p class=\"trouble\"", $"{diagnostic.Code}: {diagnostic.Message.In(chinese)}");

        var tables = 0;
        foreach (var block in seen.Document?.Blocks ?? [])
        {
            if (block is Paragraph paragraph)
                html.Element("p class=\"place\"", InspectTexts.Paragraph(paragraph, chinese)).Element("p", paragraph.Text);
            else if (block is Table table)
                Draw(html, table, InspectTexts.Table(table, ++tables).In(chinese), chinese);
        }

        html.End();
    }

    private static void Draw(HtmlText html, Table table, string caption, bool chinese)
    {
        html.Markup("<table>").Element("caption", caption).Markup("<tbody>");
        var rows = table.Cells.ToLookup(c => c.Row);
        for (var row = 0; row < table.RowCount; row++)
        {
            html.Markup("<tr>");
            foreach (var cell in rows[row].OrderBy(c => c.Column))
            {
                var span = FormattableString.Invariant($" rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\" class=\"span\"");
                var title = $" title=\"{HtmlText.Escape(cell.At.Describe(chinese))}\"";
                html.Element("td" + (cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : span) + title, cell.Text);
            }

            html.Markup("</tr>");
        }

        html.Markup("</tbody>").Markup("</table>");
    }
}
