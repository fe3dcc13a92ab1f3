using System.Net;
using System.Text;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>
/// Writes a page from short lines: a line with | is a row of cells, each with ↓rows and →columns behind its text;
/// a line without is a paragraph. ⏎ is a line break.
/// </summary>
internal static class MergedForm
{
    /// <summary>How a page may be dressed; what it says must not depend on it.</summary>
    public static IReadOnlyDictionary<string, Func<string, string>> Dresses { get; } = new Dictionary<string, Func<string, string>>
    {
        ["plain"] = lines => Page(lines, t => t),
        ["Word"] = lines => Page(lines, t => $"<p class=MsoNormal><b><span\r\n  style='font-family:宋体;mso-hide:none'>{t}</span></b><span lang=EN-US><o:p></o:p></span></p>"),
        ["layout table"] = lines => $"<table role=presentation><tr><td>&nbsp;</td><td><div>{Page(lines, t => t)}</div></td></tr></table>",
        ["quirks"] = lines => "<html>" + Page(lines, t => $"<font size=2>&nbsp;{t} </font>")["<!doctype html>".Length..].Replace("</td>", "").Replace("</tr>", ""),
    };

    /// <summary>The cells of a document one by one, as a program without merges writes them.</summary>
    public static string PlainPage(Document document)
    {
        var page = new StringBuilder("<!doctype html>");
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
                page.Append("<p>").Append(WebUtility.HtmlEncode(paragraph.Text)).Append("</p>");
            else if (block is Table table)
                page.Append("<table>").AppendJoin("", table.Cells.GroupBy(c => c.Row).Select(Row)).Append("</table>");
        }

        return page.ToString();
    }

    private static string Row(IEnumerable<Cell> row) => $"<tr>{string.Concat(row.Select(c => $"<td>{WebUtility.HtmlEncode(c.Text).Replace("\n", "<br>")}</td>"))}</tr>";

    private static string Page(string lines, Func<string, string> dress)
    {
        var page = new StringBuilder("<!doctype html>");
        var isOpen = false;
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var isRow = line.Contains('|', StringComparison.Ordinal);
            if (isRow != isOpen)
                page.Append(isRow ? "<table border=1>" : "</table>");
            isOpen = isRow;
            if (isRow)
                page.Append("<tr>").AppendJoin("", line.Split('|').Select(c => Cell(c.Trim(), dress))).Append("</tr>");
            else
                page.Append("<p>").Append(Text(line)).Append("</p>");
        }

        return page.Append(isOpen ? "</table>" : "").ToString();
    }

    private static string Cell(string cell, Func<string, string> dress)
    {
        var columns = Cut(ref cell, '→');
        var rows = Cut(ref cell, '↓');
        return $"<td rowspan={rows} colspan={columns}>{(cell.Length == 0 ? "" : dress(Text(cell)))}</td>";
    }

    private static string Cut(ref string cell, char mark)
    {
        var at = cell.LastIndexOf(mark);
        if (at < 0)
            return "1";
        var number = cell[(at + 1)..];
        cell = cell[..at];
        return number;
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text).Replace("⏎", "<br>").Replace("□", "<input type=checkbox>").Replace("☑", "<input type=checkbox checked>");
}
