using System.Globalization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes <c>check --format text</c>: findings by unit and form, the worst first; then what was and was not checked.</summary>
public static class CheckTextWriter
{
    /// <summary>Writes the findings, how the rules came out, and a closing summary.</summary>
    /// <param name="output">Where the text goes.</param>
    /// <param name="report">What was found.</param>
    /// <param name="chinese">true for Chinese, false for English.</param>
    /// <param name="style">How it is laid out.</param>
    public static void Write(TextWriter output, CheckReport report, bool chinese, TextStyle style)
    {
        var outcomes = report.Result.Outcomes.DistinctBy(form => form.FormId).ToDictionary(form => form.FormId, StringComparer.Ordinal);
        var finding = new FindingText(output, style, chinese);
        foreach (var unit in FindingOrder.ByUnit(report.Forms, report.Result.Findings, ReportTexts.NoUnit, chinese))
        {
            style.Write(output, 0, style.Paint(unit.Unit, "1"));
            foreach (var form in unit.Forms)
            {
                var name = form.Form is { } known ? FindingOrder.NameOf(known, chinese) + "  " : "";
                style.Write(output, 2, name + form.Path);
                foreach (var each in form.Findings)
                    finding.Write(each);
                if (form.Form is { } checkedForm && outcomes.TryGetValue(checkedForm.FormId, out var outcome))
                    style.Write(output, 4, ReportTexts.Rules(OutcomeTotals.Of([outcome])).In(chinese));
            }

            output.WriteLine();
        }

        WriteUndecided(output, report, chinese, style);
        if (report.Result.Outcomes.Count > 0)
            style.Write(output, 0, ReportTexts.AllRules(report.Forms.Count, OutcomeTotals.Of(report.Result.Outcomes)).In(chinese));
        if (report.Suppressed is { Count: > 0 } suppressed)
            style.Write(output, 0, ReportTexts.Suppressed(suppressed.Count).In(chinese));
        style.Write(output, 0, ReportTexts.CheckTotals(report).In(chinese));
    }

    /// <summary>Each rule that could not be decided on some forms, with its most frequent reason.</summary>
    private static void WriteUndecided(TextWriter output, CheckReport report, bool chinese, TextStyle style)
    {
        var rules = report.Result.Outcomes
            .SelectMany(form => form.InsufficientData)
            .GroupBy(undecided => undecided.RuleId, StringComparer.Ordinal)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .ToList();
        if (rules.Count == 0)
            return;
        style.Write(output, 0, ReportTexts.Undecided.In(chinese));
        foreach (var rule in rules)
        {
            var reason = rule.GroupBy(undecided => undecided.Reason.In(chinese), StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .First();
            var forms = new Bilingual(
                string.Create(CultureInfo.InvariantCulture, $"{rule.Count()} 张表"), ReportTexts.Count(rule.Count(), "form")).In(chinese);
            var share = reason.Count() == rule.Count()
                ? ""
                : new Bilingual(string.Create(CultureInfo.InvariantCulture, $"（{reason.Count()} 张）"), string.Create(CultureInfo.InvariantCulture, $" ({reason.Count()})")).In(chinese);
            style.Write(output, 2, $"{rule.Key}  {forms}  {reason.Key}{share}");
        }

        output.WriteLine();
    }
}
