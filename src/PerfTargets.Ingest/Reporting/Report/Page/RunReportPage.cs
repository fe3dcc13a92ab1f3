using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>
/// Writes a report as one HTML page that needs nothing else and asks no network for anything. Everything stands in it as plain markup,
/// in both languages, so that it can be read and printed without its script; the script filters, searches and opens what a link leads to.
/// </summary>
public static class RunReportPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="output">Where the page goes; lines end as the writer's.</param>
    /// <param name="report">What it says.</param>
    /// <param name="chinese">The language shown first.</param>
    public static void Write(TextWriter output, RunReport report, bool chinese)
    {
        var html = new HtmlText(output);
        PageFrame.WriteHead(html, chinese);
        PageFrame.WriteTitle(html, report, chinese);
        html.Markup("<main>");
        QuestionCards.Write(html, report);
        MissingSection.Write(html, report);
        WrongSection.Write(html, report);
        UnreadSection.Write(html, report);
        ChangeSection.Write(html, report);
        ChartSection.Write(html, report);
        DetailSection.Write(html, report);
        html.Markup("</main>");
        PageFrame.WriteEnd(html, report);
    }

    /// <summary>Begins one of the page's numbered sections.</summary>
    internal static void Begin(HtmlText html, string id, string number, Bilingual title) => html
        .Markup($"<section id=\"{id}\">")
        .Inline("<h2>").Inline($"<span class=\"no\">{number}</span>").Text(title).Markup("</h2>");

    /// <summary>Begins a table with a heading that is repeated on every printed page.</summary>
    internal static void BeginTable(HtmlText html, string cssClass, params (Bilingual Text, bool IsNumber)[] heading)
    {
        html.Inline($"<div class=\"wide\"><table class=\"{cssClass}\"><thead><tr>");
        foreach (var (text, isNumber) in heading)
            html.Inline(isNumber ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">").Text(text).Inline("</th>");
        html.Markup("</tr></thead><tbody>");
    }

    /// <summary>Ends a table.</summary>
    internal static void EndTable(HtmlText html) => html.Markup("</tbody></table></div>");
}
