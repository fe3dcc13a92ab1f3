using System.Net;
using System.Text;
using PerfTargets.Ingest.Corpus.Sheets;

namespace PerfTargets.Ingest.Corpus.Writers;

/// <summary>A web page with true merges.</summary>
public static class HtmlWriter
{
    /// <summary>The page of several sheets.</summary>
    public static string Write(IEnumerable<Sheet> sheets)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>绩效目标表</title></head><body>\n");
        foreach (var sheet in sheets)
        {
            foreach (var line in sheet.Above.Where(line => line.Length > 0))
                page.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>\n");
            page.Append("<table border=\"1\">\n");
            for (var row = 0; row < sheet.Table.Rows; row++)
            {
                page.Append("<tr>");
                foreach (var cell in sheet.Table.All.Where(cell => cell.Row == row))
                    Cell(page, cell);
                page.Append("</tr>\n");
            }

            page.Append("</table>\n");
            foreach (var line in sheet.Below)
                page.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>\n");
        }

        return page.Append("</body></html>\n").ToString();
    }

    private static void Cell(StringBuilder page, SheetCell cell)
    {
        page.Append("<td");
        if (cell.RowSpan > 1)
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
        if (cell.ColumnSpan > 1)
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
        page.Append('>').Append(WebUtility.HtmlEncode(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</td>");
    }
}
