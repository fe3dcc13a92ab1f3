using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting.Report.Page;

/// <summary>What is better seen than read: findings by rule and by unit, forms and findings over the runs.</summary>
internal static class ChartSection
{
    private const int Most = 12;

    public static void Write(HtmlText html, RunReport report)
    {
        var findings = report.Findings.ToList();
        var hasHistory = report.History.Count > 1;
        if (findings.Count == 0 && !hasHistory)
            return;
        RunReportPage.Begin(html, "charts", "五", PageTexts.Charts);
        html.Markup("<div class=\"charts\">");
        if (findings.Count > 0)
        {
            var rules = findings.GroupBy(finding => finding.Finding.RuleId, StringComparer.Ordinal)
                .Select(rule => new Bar(
                    PageTexts.Both(zh => $"{rule.Key} {FilterBar.RuleTitle(rule.Key)?.In(zh)}"), "#rule=" + rule.Key, FindingCounts.Of(rule.Select(finding => finding.Finding))));
            BarChart.Write(html, "rules", PageTexts.FindingsByRule, Top(rules));
            var units = report.Units.Where(unit => unit.Findings.Total > 0)
                .Select(unit => new Bar(WrongSection.NameOf(unit), "#unit=" + Uri.EscapeDataString(WrongSection.NameOf(unit).Zh), unit.Findings)).ToList();
            if (units.Count > 1)
                BarChart.Write(html, "byunit", PageTexts.FindingsByUnit, Top(units));
        }

        if (hasHistory)
        {
            var expected = report.History.Any(point => point.Expected is not null);
            LineChart.Write(html, PageTexts.FiledOverTime, report.History, expected
                ? [new Line(PageTexts.Filed, "solid", point => point.Filed), new Line(PageTexts.ExpectedForms, "dashed", point => point.Expected)]
                : [new Line(PageTexts.Filed, "solid", point => point.Filed)]);
            LineChart.Write(html, PageTexts.FindingsOverTime, report.History,
            [
                new Line(ContractName.ForPeople(Severity.Error), "solid error", point => point.Findings.Errors),
                new Line(ContractName.ForPeople(Severity.Warning), "dashed warning", point => point.Findings.Warnings),
            ]);
        }

        html.Markup("</div></section>");
    }

    private static List<Bar> Top(IEnumerable<Bar> bars)
    {
        var all = bars.OrderByDescending(bar => bar.Counts.Total).ThenBy(bar => bar.Label.Zh, StringComparer.Ordinal).ToList();
        if (all.Count <= Most)
            return all;
        var rest = all.Skip(Most - 1).ToList();
        var label = PageTexts.Both(zh => FormattableString.Invariant($"{PageTexts.Rest.In(zh)} ({rest.Count})"));
        return [.. all.Take(Most - 1), new Bar(label, null, new FindingCounts(rest.Sum(b => b.Counts.Errors), rest.Sum(b => b.Counts.Warnings), rest.Sum(b => b.Counts.Info)))];
    }
}
