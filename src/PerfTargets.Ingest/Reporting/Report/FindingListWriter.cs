using System.Globalization;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation.Tracking;

namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>Writes the findings of a report as a CSV file for a spreadsheet: one a row, in the report's order, masked as it is.</summary>
public static class FindingListWriter
{
    private static readonly Bilingual[] Heading =
    [
        new("单位", "unit"), new("项目", "project"), new("年度", "year"), new("级别", "severity"), new("把握", "certainty"), new("状态", "state"),
        new("首次发现", "first seen"), new("规则", "rule"), new("问题", "finding"), new("算式", "formula"), new("应为", "expected"), new("实为", "actual"),
        new("差额", "difference"), new("计量单位", "measure"), new("文件", "document"), new("位置", "place"), new("原文", "printed"), new("编号", "fingerprint"),
    ];

    private static readonly Dictionary<FindingState, Bilingual> States = new()
    {
        [FindingState.New] = new("新发现", "new"),
        [FindingState.Persisting] = new("仍未改正", "persisting"),
        [FindingState.Reopened] = new("再次出现", "reopened"),
    };

    /// <summary>Writes the list.</summary>
    /// <param name="output">Receives UTF-8 with a byte order mark; stays open.</param>
    /// <param name="report">The report.</param>
    /// <param name="chinese">The language of headings and words.</param>
    public static void Write(Stream output, RunReport report, bool chinese)
    {
        var rows = new CsvRows(output, excel: true, Heading.Select(name => name.In(chinese)));
        foreach (var unit in report.Units)
        {
            foreach (var form in unit.Forms)
            {
                foreach (var finding in form.Findings)
                    WriteRow(rows, finding, form, chinese);
            }
        }

        foreach (var finding in report.Stray)
            WriteRow(rows, finding, null, chinese);
    }

    private static void WriteRow(CsvRows rows, ReportFinding reported, ReportForm? form, bool chinese)
    {
        var finding = reported.Finding;
        rows.Cell(form?.Unit).Cell(form?.Name.In(chinese) ?? finding.ProjectName).Cell(form?.FiscalYear)
            .Cell(ContractName.ForPeople(finding.Severity).In(chinese)).Cell(ContractName.ForPeople(finding.Certainty).In(chinese))
            .Cell(States[reported.Tracked.State].In(chinese))
            .Cell(reported.Tracked.FirstSeen?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Cell(finding.RuleId).Cell(finding.Message.In(chinese)).Cell(finding.Formula)
            .Cell(finding.Expected).Cell(finding.Actual).Cell(finding.Difference).Cell(finding.Unit)
            .Cell(finding.Path).Cell(ReportTexts.Place(finding, chinese)).Cell(finding.Evidence.Count > 0 ? finding.Evidence[0].Raw : null)
            .Cell(finding.Fingerprint)
            .EndRow();
    }
}
