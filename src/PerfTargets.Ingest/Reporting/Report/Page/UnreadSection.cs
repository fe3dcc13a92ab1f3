using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>What could not be read, and what was read and holds nothing or not everything.</summary>
internal static class UnreadSection
{
    public static void Write(HtmlText html, RunReport report)
    {
        RunReportPage.Begin(html, "unread", "三", PageTexts.Unread);
        if (report.Unread.Count == 0)
            html.Element("p", PageTexts.NoneUnread);
        else
            WriteTable(html, report.Unread.Select(input => (input.Path, input.Reason)));
        if (report.Deferred.Count > 0)
        {
            html.Element("h3", PageTexts.DeferredTitle);
            WriteTable(html, report.Deferred.Select(file => (file.Path, file.Reason)));
        }

        if (report.WithoutForms.Count > 0)
        {
            html.Element("h3", PageTexts.NoFormsTitle).Markup("<ul class=\"plain path\">");
            foreach (var path in report.WithoutForms)
                html.Element("li", path);
            html.Markup("</ul>");
        }

        WriteTrouble(html, [.. report.Units.SelectMany(unit => unit.Forms).Where(form => form.TroubleCount > 0)]);
        html.Markup("</section>");
    }

    private static void WriteTable(HtmlText html, IEnumerable<(string Path, Bilingual Reason)> files)
    {
        RunReportPage.BeginTable(html, "list files", (PageTexts.File, false), (PageTexts.Reason, false));
        foreach (var (path, reason) in files)
            html.Inline("<tr><th scope=\"row\" class=\"path\">").Text(path).Inline("</th><td>").Text(reason).Markup("</td></tr>");
        RunReportPage.EndTable(html);
    }

    private static void WriteTrouble(HtmlText html, List<ReportForm> forms)
    {
        if (forms.Count == 0)
            return;
        html.Inline("<details class=\"more\"><summary>").Text(PageTexts.TroubleTitle).Inline(" ").Text(PageTexts.FormCount(forms.Count)).Markup("</summary><ul class=\"plain\">");
        foreach (var form in forms)
        {
            html.Inline($"<li><a href=\"#{HtmlText.Escape(PageAnchors.Form(form.FormId))}\">").Text(form.Name).Inline("</a> <span class=\"path\">").Text(form.Path).Inline("</span><ul>");
            foreach (var trouble in form.Trouble)
            {
                html.Inline("<li>").Text(trouble.Message);
                if (trouble.At is { } at && at.Describe(chinese: true).Length > 0)
                    html.Inline(" <span class=\"soft\">").Text(PageTexts.Both(at.Describe)).Inline("</span>");
                html.Inline("</li>");
            }

            if (form.TroubleCount > form.Trouble.Count)
                html.Inline("<li class=\"soft\">").Text(PageTexts.MoreTrouble(form.TroubleCount - form.Trouble.Count)).Inline("</li>");
            html.Markup("</ul></li>");
        }

        html.Markup("</ul></details>");
    }
}
