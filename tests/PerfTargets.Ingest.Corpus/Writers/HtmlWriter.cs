using System.Net;
using System.Text;
using PerfTargets.Ingest.Corpus.Noises;
using PerfTargets.Ingest.Corpus.Sheets;

namespace PerfTargets.Ingest.Corpus.Writers;

/// <summary>A web page with true merges.</summary>
public static class HtmlWriter
{
    /// <summary>The page of several sheets.</summary>
    public static string Write(IEnumerable<Sheet> sheets) => Write(sheets, Noise.None);

    /// <summary>The page of several sheets, with noise.</summary>
    public static string Write(IEnumerable<Sheet> sheets, Noise noise)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>绩效目标表</title></head><body>\n");
        foreach (var sheet in sheets)
        {
            foreach (var (lines, table) in sheet.Parts())
            {
                foreach (var line in lines.Where(line => line.Length > 0))
                    page.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>\n");
                if (table is not null)
                    Table(page, table, noise);
            }
        }

        return page.Append("</body></html>\n").ToString();
    }

    private static void Table(StringBuilder page, SheetTable table, Noise noise)
    {
        page.Append("<table border=\"1\">\n");
        var row = 0;
        foreach (var cells in table.Lines())
        {
            page.Append("<tr>");
            foreach (var cell in cells.Where(cell => cell.Row == row))
                Cell(page, cell, noise);
            page.Append("</tr>\n");
            row++;
        }

        page.Append("</table>\n");
    }

    private static void Cell(StringBuilder page, SheetCell cell, Noise noise)
    {
        page.Append("<td");
        if (cell.RowSpan > 1)
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
        if (cell.ColumnSpan > 1)
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
        page.Append('>').Append(NestedMarkup.Of(cell.Text, noise)).Append("</td>");
    }
}
