namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>Writes the rows a finding rests on, the cells marked.</summary>
internal static class ExcerptMarkup
{
    public static void Write(HtmlText html, ExcerptTable excerpt)
    {
        if (excerpt.Rows.Count == 0)
            return;
        html.Inline("<div class=\"wide\"><table class=\"excerpt\">");
        if (excerpt.FormName is { } form)
            html.Inline("<caption>").Text(PageTexts.OtherForm(form)).Inline("</caption>");
        if (excerpt.Heading.Count > 0)
        {
            html.Inline("<thead><tr>");
            foreach (var heading in excerpt.Heading)
                html.Inline("<th scope=\"col\">").Text(heading).Inline("</th>");
            html.Inline("</tr></thead>");
        }

        html.Inline("<tbody>");
        foreach (var row in excerpt.Rows)
        {
            html.Inline("<tr>");
            foreach (var cell in row.Cells)
                Write(html, cell);
            html.Inline("</tr>");
        }

        html.Inline("</tbody></table>");
        if (excerpt.MoreRows > 0)
            html.Inline("<p class=\"soft\">").Text(PageTexts.MoreRows(excerpt.MoreRows)).Inline("</p>");
        html.Inline("</div>");
    }

    private static void Write(HtmlText html, ExcerptCell cell)
    {
        html.Inline(cell.Role switch
        {
            ExcerptRole.Wrong => "<td class=\"bad\">",
            ExcerptRole.Related => "<td class=\"rel\">",
            ExcerptRole.Label => "<th scope=\"row\">",
            _ => "<td>",
        });
        var text = cell.Text;
        if (cell.Role is ExcerptRole.Wrong or ExcerptRole.Related && text.Before.Length + text.Marked.Length + text.After.Length == 0)
        {
            html.Inline("<i>").Text(PageTexts.Blank).Inline("</i>");
        }
        else
        {
            html.Text((text.CutBefore ? "…" : "") + text.Before);
            if (text.Marked.Length > 0)
                html.Inline("<mark>").Text(text.Marked).Inline("</mark>");
            html.Text(text.After + (text.CutAfter ? "…" : ""));
        }

        html.Inline(cell.Role == ExcerptRole.Label ? "</th>" : "</td>");
    }
}
