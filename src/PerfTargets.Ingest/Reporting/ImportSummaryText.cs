using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes what a person wants to know when an import is done.</summary>
public static class ImportSummaryText
{
    /// <summary>How many of the worst findings are named.</summary>
    public const int WorstShown = 10;

    /// <summary>Writes documents, units, the worst findings and what could not be read.</summary>
    /// <param name="output">Where the text goes.</param>
    /// <param name="summary">What the import did.</param>
    /// <param name="chinese">true for Chinese, false for English.</param>
    public static void Write(TextWriter output, ImportSummary summary, bool chinese)
    {
        output.WriteLine(ImportTexts.Documents(summary).In(chinese));
        if (ImportTexts.SetAside(summary).In(chinese) is { Length: > 0 } aside)
            output.WriteLine(aside);
        output.WriteLine(ImportTexts.Database(summary).In(chinese));

        WriteUnits(output, summary, chinese);
        WriteFindings(output, summary.Result.Findings, chinese);
        if (summary.Suppressed > 0)
            output.WriteLine(ReportTexts.Suppressed(summary.Suppressed).In(chinese));
        foreach (var note in summary.Notes)
            output.WriteLine(note.Message.In(chinese));
        WriteUnread(output, summary, chinese);
        WriteDeferred(output, summary.Deferred, chinese);
    }

    private static void WriteDeferred(TextWriter output, IReadOnlyList<DeferredInput> deferred, bool chinese)
    {
        if (deferred.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(ImportTexts.Deferred(deferred.Count).In(chinese));
        foreach (var input in deferred)
            output.WriteLine($"  {input.Path}{(chinese ? "：" : ": ")}{input.Reason.In(chinese)}");
    }

    private static void WriteUnits(TextWriter output, ImportSummary summary, bool chinese)
    {
        var units = summary.Units;
        if (units.Count == 0)
            return;
        string[] Row(string name, params int[] numbers) =>
            [name, .. numbers.Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))];

        var rows = new List<string[]> { ImportTexts.UnitHeading(chinese) };
        rows.AddRange(units.Select(u => Row(
            u.Unit ?? ReportTexts.NoUnit.In(chinese), u.Documents, u.ProjectForms, u.DepartmentForms, u.Findings.Errors, u.Findings.Warnings, u.Findings.Info)));
        output.WriteLine();
        TextTable.Write(output, rows);
    }

    private static void WriteFindings(TextWriter output, IReadOnlyList<Finding> findings, bool chinese)
    {
        output.WriteLine();
        output.WriteLine(ImportTexts.Findings(FindingCounts.Of(findings)).In(chinese));
        foreach (var finding in FindingOrder.WorstFirst(findings).Take(WorstShown))
        {
            output.WriteLine($"  {ContractName.ForPeople(finding.Severity).In(chinese)} {finding.RuleId} {finding.Message.In(chinese)}");
            var place = ReportTexts.Place(finding, chinese);
            output.WriteLine("      " + finding.Path + (place.Length > 0 ? "  " + place : ""));
        }

        if (findings.Count > WorstShown)
            output.WriteLine("  " + ImportTexts.More(findings.Count - WorstShown).In(chinese));
    }

    private static void WriteUnread(TextWriter output, ImportSummary summary, bool chinese)
    {
        if (summary.WithoutForms.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(ImportTexts.WithoutForms(summary.WithoutForms.Count).In(chinese));
            foreach (var path in summary.WithoutForms.Take(WorstShown))
                output.WriteLine("  " + path);
            if (summary.WithoutForms.Count > WorstShown)
                output.WriteLine("  " + ImportTexts.More(summary.WithoutForms.Count - WorstShown).In(chinese));
        }

        if (summary.Unread.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(ImportTexts.Unread(summary.Unread.Count).In(chinese));
        foreach (var input in summary.Unread)
            output.WriteLine($"  {input.Path}{(chinese ? "：" : ": ")}{input.Reason.In(chinese)}");
    }
}
