using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>Which sheets are wrong: the units with their numbers, then every sheet that has an error or a warning.</summary>
internal static class WrongSection
{
    private const int MostOpen = 40;

    public static void Write(HtmlText html, RunReport report)
    {
        RunReportPage.Begin(html, "wrong", "二", PageTexts.Wrong);
        var wrong = report.Units.SelectMany((unit, i) => unit.Forms.Where(form => form.IsWrong).Select(form => (Unit: unit, Index: i, Form: form))).ToList();
        if (wrong.Count == 0)
            html.Element("p", PageTexts.NoneWrong);
        if (report.Units.Count > 0)
            WriteUnits(html, report);
        if (wrong.Count > 0)
        {
            html.Inline($"<details class=\"more\"{(wrong.Count <= MostOpen ? " open" : "")}><summary>")
                .Text(new Bilingual($"有错误或提醒的表 {PageTexts.Number(wrong.Count)} 张", $"{PageTexts.FormCount(wrong.Count).En} with errors or warnings")).Markup("</summary>");
            RunReportPage.BeginTable(html, "list", (PageTexts.Unit, false), (PageTexts.Form, false), (ContractName.ForPeople(Severity.Error), true), (ContractName.ForPeople(Severity.Warning), true));
            foreach (var (unit, _, form) in wrong)
            {
                var counts = FindingCounts.Of(form.Findings.Select(finding => finding.Finding));
                html.Inline("<tr><td>").Text(NameOf(unit)).Inline($"</td><th scope=\"row\"><a href=\"#{HtmlText.Escape(PageAnchors.Form(form.FormId))}\">").Text(form.Name).Inline("</a></th>");
                Count(html, counts.Errors, "error");
                Count(html, counts.Warnings, "warning");
                html.Markup("</tr>");
            }

            RunReportPage.EndTable(html);
            html.Markup("</details>");
        }

        html.Markup("</section>");
    }

    /// <summary>The unit's name, or the words for none.</summary>
    internal static Bilingual NameOf(ReportUnit unit) => unit.Name is { } name ? new Bilingual(name, name) : ReportTexts.NoUnit;

    /// <summary>A number's cell; colour only where there is something.</summary>
    internal static void Count(HtmlText html, int count, string tone) => html.Inline(count > 0 ? $"<td class=\"num {tone}\">" : "<td class=\"num none\">").Text(PageTexts.Number(count)).Inline("</td>");

    private static void WriteUnits(HtmlText html, RunReport report)
    {
        RunReportPage.BeginTable(html, "list units", (PageTexts.Unit, false), (PageTexts.Forms, true), (PageTexts.WrongForms, true), (ContractName.ForPeople(Severity.Error), true), (ContractName.ForPeople(Severity.Warning), true), (ContractName.ForPeople(Severity.Info), true), (PageTexts.NotReadShort, true));
        for (var i = 0; i < report.Units.Count; i++)
        {
            var unit = report.Units[i];
            html.Inline($"<tr><th scope=\"row\"><a href=\"#{PageAnchors.Unit(i)}\">").Text(NameOf(unit)).Inline("</a></th>");
            Count(html, unit.Forms.Count, "");
            Count(html, unit.WrongForms, "");
            Count(html, unit.Findings.Errors, "error");
            Count(html, unit.Findings.Warnings, "warning");
            Count(html, unit.Findings.Info, "");
            Count(html, unit.Unread.Count, "error");
            html.Markup("</tr>");
        }

        RunReportPage.EndTable(html);
    }
}
