namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes <c>check --format csv</c>: one finding a row, with the place of its first evidence.</summary>
public static class CheckCsvWriter
{
    private static readonly string[] Heading =
    [
        "ruleId", "name", "severity", "certainty", "fingerprint", "formIds", "path", "unit", "projectName", "messageZh", "messageEn",
        "expected", "actual", "difference", "amountUnit", "formula", "pointer", "raw", "page", "table", "row", "column", "line",
    ];

    /// <summary>Writes the findings in the result's order.</summary>
    /// <param name="output">Receives UTF-8; stays open.</param>
    /// <param name="report">What was found.</param>
    public static void Write(Stream output, CheckReport report)
    {
        var units = report.Forms.DistinctBy(f => f.FormId).ToDictionary(f => f.FormId, FindingOrder.UnitOf, StringComparer.Ordinal);
        var rows = new CsvRows(output, excel: false, Heading);
        foreach (var finding in report.Result.Findings)
        {
            var evidence = finding.Evidence.Count > 0 ? finding.Evidence[0] : null;
            var at = evidence?.At;
            rows.Cell(finding.RuleId).Cell(finding.Name).Cell(ContractName.Of(finding.Severity)).Cell(ContractName.Of(finding.Certainty))
                .Cell(finding.Fingerprint).Cell(string.Join(' ', finding.FormIds)).Cell(finding.Path)
                .Cell(finding.FormIds.Count > 0 ? units.GetValueOrDefault(finding.FormIds[0]) : null).Cell(finding.ProjectName)
                .Cell(finding.Message.Zh).Cell(finding.Message.En)
                .Cell(finding.Expected).Cell(finding.Actual).Cell(finding.Difference).Cell(finding.Unit).Cell(finding.Formula)
                .Cell(evidence?.Pointer).Cell(evidence?.Raw)
                .Cell(at?.Page).Cell(at?.Table).Cell(at?.Row).Cell(at?.Column).Cell(at?.Line)
                .EndRow();
        }
    }
}
