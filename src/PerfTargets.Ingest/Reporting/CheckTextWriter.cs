using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes <c>check --format text</c>: findings by unit and form, the worst first.</summary>
public static class CheckTextWriter
{
    /// <summary>Writes the findings and one line of totals.</summary>
    /// <param name="output">Where the text goes.</param>
    /// <param name="report">What was found.</param>
    /// <param name="chinese">true for Chinese, false for English.</param>
    public static void Write(TextWriter output, CheckReport report, bool chinese)
    {
        foreach (var unit in FindingOrder.ByUnit(report.Forms, report.Result.Findings, ReportTexts.NoUnit, chinese))
        {
            output.WriteLine(unit.Unit);
            foreach (var form in unit.Forms)
            {
                var name = form.Form is { } known ? FindingOrder.NameOf(known, chinese) + "  " : "";
                output.WriteLine("  " + name + form.Path);
                foreach (var finding in form.Findings)
                    WriteFinding(output, finding, chinese);
            }

            output.WriteLine();
        }

        output.WriteLine(ReportTexts.CheckTotals(report).In(chinese));
    }

    private static void WriteFinding(TextWriter output, Finding finding, bool chinese)
    {
        var severity = ContractName.ForPeople(finding.Severity).In(chinese);
        output.WriteLine($"    {severity} {finding.RuleId} {finding.Message.In(chinese)}");
        if (finding.Formula is { } formula)
            output.WriteLine("        " + formula);
        if (ReportTexts.Place(finding, chinese) is { Length: > 0 } place)
            output.WriteLine("        " + place);
    }
}
