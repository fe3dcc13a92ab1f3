using System.Globalization;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes the report of an import: one HTML page that needs nothing else, to read on a screen or print on A4.</summary>
public static class ImportReportPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="output">Where the page goes; line ends as the writer's.</param>
    /// <param name="summary">What the import did.</param>
    /// <param name="chinese">true for Chinese, false for English.</param>
    public static void Write(TextWriter output, ImportSummary summary, bool chinese)
    {
        var html = new HtmlText(output);
        string Say(string zh, string en) => chinese ? zh : en;

        html.Begin(ImportTexts.ReportTitle.In(chinese), ReportStyle.Sheet, chinese)
            .Element("h1", ImportTexts.ReportTitle.In(chinese))
            .Element("p class=\"lead\"", ImportTexts.Documents(summary).In(chinese));
        if (ImportTexts.SetAside(summary).In(chinese) is { Length: > 0 } aside)
            html.Element("p class=\"lead\"", aside);
        WriteTotals(html, summary, Say);
        if (summary.Unread.Count > 0)
            html.Element("p class=\"alert\"", Say($"{summary.Unread.Count} 份文件未能读取，本报告不含其中的内容；详见文末。", $"{ReportTexts.Count(summary.Unread.Count, "input")} could not be read and are not part of this report; see the end of the page."));

        WriteUnits(html, summary, chinese, Say);
        WriteFindings(html, summary, chinese, Say);
        WriteUnread(html, summary, chinese, Say);
        html.End();
    }

    private static void WriteTotals(HtmlText html, ImportSummary summary, Func<string, string, string> say)
    {
        html.Markup("<dl class=\"totals\">");
        Total(say("文件", "Documents"), summary.Counts.Documents, "");
        Total(say("绩效目标表", "Forms"), summary.Forms.Count, "");
        Total(say("单位", "Units"), summary.Units.Count, "");
        Total(say("错误", "Errors"), summary.Findings.Errors, "error");
        Total(say("提醒", "Warnings"), summary.Findings.Warnings, "warning");
        Total(say("提示", "Info"), summary.Findings.Info, "info");
        Total(say("未能读取", "Not read"), summary.Unread.Count, summary.Unread.Count > 0 ? "error" : "");
        html.Markup("</dl>");

        void Total(string name, int count, string tone) => html.Markup($"<div class=\"{tone}\">")
            .Element("dt", name).Element("dd", count.ToString(CultureInfo.InvariantCulture)).Markup("</div>");
    }

    private static void WriteUnits(HtmlText html, ImportSummary summary, bool chinese, Func<string, string, string> say)
    {
        html.Element("h2", say("各单位", "Units"));
        html.Markup("<table class=\"units\">").Markup("<thead><tr>");
        foreach (var name in ImportTexts.UnitHeading(chinese))
            html.Element("th scope=\"col\"", name);
        html.Markup("</tr></thead>").Markup("<tbody>");
        foreach (var unit in summary.Units)
        {
            html.Markup("<tr>").Element("th scope=\"row\"", unit.Unit ?? ReportTexts.NoUnit.In(chinese));
            foreach (var number in new[] { unit.Documents, unit.ProjectForms, unit.DepartmentForms, unit.Findings.Errors, unit.Findings.Warnings, unit.Findings.Info })
                html.Element(number == 0 ? "td class=\"none\"" : "td", number.ToString(CultureInfo.InvariantCulture));
            html.Markup("</tr>");
        }

        html.Markup("</tbody>").Markup("</table>");
    }

    private static void WriteFindings(HtmlText html, ImportSummary summary, bool chinese, Func<string, string, string> say)
    {
        html.Element("h2", say("核对发现的问题", "Findings"));
        if (summary.Result.Findings.Count == 0)
            html.Element("p", say("未发现问题。", "None."));
        var forms = summary.Forms.DistinctBy(f => f.FormId).ToDictionary(f => f.FormId, StringComparer.Ordinal);
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            var findings = FindingOrder.WorstFirst(summary.Result.Findings.Where(f => f.Severity == severity));
            if (findings.Count == 0)
                continue;
            html.Element($"h3 class=\"{ContractName.Of(severity)}\"", $"{ContractName.ForPeople(severity).In(chinese)} {findings.Count.ToString(CultureInfo.InvariantCulture)}");
            foreach (var finding in findings)
                WriteFinding(html, finding, finding.FormIds.Count > 0 ? forms.GetValueOrDefault(finding.FormIds[0]) : null, chinese);
        }
    }

    private static void WriteFinding(HtmlText html, Finding finding, TargetForm? form, bool chinese)
    {
        html.Markup($"<article class=\"{ContractName.Of(finding.Severity)}\">");
        if (form is not null)
            html.Element("p class=\"form\"", (FindingOrder.UnitOf(form) ?? ReportTexts.NoUnit.In(chinese)) + " · " + FindingOrder.NameOf(form, chinese));
        html.Element("p class=\"message\"", finding.Message.In(chinese));
        if (finding.Formula is { } formula)
            html.Element("p class=\"formula\"", formula);
        var place = ReportTexts.Place(finding, chinese);
        html.Element("p class=\"place\"", finding.Path + (place.Length > 0 ? " · " + place : ""));
        html.Element("p class=\"rule\"", $"{finding.RuleId} {finding.Name} · {ContractName.ForPeople(finding.Certainty).In(chinese)}");
        html.Markup("</article>");
    }

    private static void WriteUnread(HtmlText html, ImportSummary summary, bool chinese, Func<string, string, string> say)
    {
        if (summary.Unread.Count > 0)
        {
            html.Element("h2", say("未能读取的文件", "Inputs that could not be read")).Markup("<table class=\"unread\">")
                .Markup("<thead><tr>").Element("th scope=\"col\"", say("文件", "Input")).Element("th scope=\"col\"", say("原因", "Reason")).Markup("</tr></thead>").Markup("<tbody>");
            foreach (var input in summary.Unread)
                html.Markup("<tr>").Element("td", input.Path).Element("td", input.Reason.In(chinese)).Markup("</tr>");
            html.Markup("</tbody>").Markup("</table>");
        }

        if (summary.WithoutForms.Count == 0)
            return;
        html.Element("h2", say("没有绩效目标表的文件", "Documents without a form")).Markup("<ul>");
        foreach (var path in summary.WithoutForms)
            html.Element("li", path);
        html.Markup("</ul>");
    }
}
