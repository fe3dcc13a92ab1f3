using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Reporting.Report;

namespace PerfTargets.Ingest.Tests.Reporting.Report;

public class RunReportBuilderTests
{
    [Fact]
    public void Every_form_and_finding_stands_in_the_report_once()
    {
        var report = ReportSamples.County();
        Assert.Equal(ReportSamples.Forms.Count, report.Forms);
        Assert.Equal(
            ReportSamples.CountyInput().Findings.Select(f => f.Finding.Fingerprint).Order(),
            report.Findings.Select(f => f.Finding.Fingerprint).Order());
        Assert.Empty(report.Stray);
    }

    [Fact]
    public void The_order_of_the_forms_does_not_matter()
    {
        var there = ReportPage.Of(ReportSamples.County());
        var back = ReportPage.Of(RunReportBuilder.Build(ReportSamples.CountyInput(), ReportSamples.Forms.Reverse(), new ReportOptions()));
        Assert.Equal(there, back);
    }

    [Fact]
    public void Units_are_one_apart_from_brackets_in_their_spelling()
    {
        var report = ReportSamples.County();
        Assert.Single(report.Units, unit => unit.Name!.StartsWith("临澜县教育和科技局", StringComparison.Ordinal));
    }

    [Fact]
    public void The_excerpt_has_the_row_as_printed_and_the_cell_marked()
    {
        var finding = ReportSamples.County().Findings.First(f => f.Finding.RuleId == "PT104" && f.Finding.Evidence[0].Raw == "92.60%");
        var table = Assert.Single(finding.Excerpts);
        Assert.Equal("资金", table.Heading[0]);
        var wrong = Assert.Single(table.Rows.SelectMany(row => row.Cells), cell => cell.Role == ExcerptRole.Wrong);
        Assert.Equal("92.60%", wrong.Text.Join("", ""));
        var row = table.Rows.Single(r => r.Cells.Contains(wrong));
        Assert.Contains(row.Cells, cell => cell.Role == ExcerptRole.Related && cell.Text.Before == "241.42");
    }

    [Fact]
    public void A_blank_cell_the_finding_rests_on_is_marked_too()
    {
        var finding = ReportSamples.County().Findings.First(f => f.Finding.RuleId == "PT309");
        var table = Assert.Single(finding.Excerpts);
        Assert.Contains("度量单位", table.Heading);
        Assert.Contains(table.Rows.SelectMany(row => row.Cells), cell => cell is { Role: ExcerptRole.Wrong, Text.Before: "" });
    }

    [Fact]
    public void Every_excerpt_row_has_as_many_cells_as_columns() => Assert.All(
        ReportSamples.County().Findings.SelectMany(finding => finding.Excerpts).Where(table => table.Heading.Count > 0),
        table => Assert.All(table.Rows, row => Assert.Equal(table.Heading.Count, row.Cells.Count)));

    [Fact]
    public void A_file_that_could_not_be_read_is_put_to_the_unit_of_its_folder()
    {
        var report = ReportSamples.County();
        var unit = Assert.Single(report.Units, each => each.Unread.Any(input => input.Path == "水务局/扫描件0001.pdf"));
        Assert.Equal("临澜县水务局", unit.Name);
    }

    [Fact]
    public void Personal_data_is_masked_unless_asked_for()
    {
        var signed = ReportSamples.Forms[0] with { Signatures = new Signatures { Preparer = "张三丰", Phone = "13812345678" } };
        var finding = new Finding
        {
            RuleId = "PT209",
            Name = "filer-is-reviewer",
            Severity = Severity.Info,
            Certainty = Certainty.Ask,
            Fingerprint = new string('a', 32),
            FormIds = [signed.FormId],
            Path = signed.Source.Path,
            Message = new Bilingual("填表人是“张三丰”（13812345678）。", "“张三丰” filled it in."),
            Formula = "张三丰 = 张三丰",
            Evidence = [new Evidence(signed.FormId, "/signatures/preparer", "张三丰 13812345678", null)],
        };
        var input = new RunReportInput
        {
            Counts = new ImportCounts(1, 1, 0, 0, 0, 0, 0, 0, 0, 1),
            Findings = [new TrackedFinding(finding, FindingState.New, 1, null)],
            Resolved = [new ResolvedFinding("b", "PT209", "filer-is-reviewer", Severity.Info, null, null, signed.Source.Path, finding.Message, ResolvedBecause.Corrected)],
        };
        var masked = ReportPage.Of(RunReportBuilder.Build(input with { Head = new ReportHead { Previous = new PreviousRun(1, null) } }, [signed], new ReportOptions()));
        Assert.DoesNotContain("张三丰", masked);
        Assert.DoesNotContain("13812345678", masked);
        Assert.Contains("张**", masked);
        var full = ReportPage.Of(RunReportBuilder.Build(input, [signed], new ReportOptions { ShowPersonalData = true }));
        Assert.Contains("张三丰 13812345678", full);
    }

    [Fact]
    public void A_finding_of_a_form_that_is_not_there_is_not_lost()
    {
        var input = ReportSamples.CountyInput();
        var report = RunReportBuilder.Build(input, [], new ReportOptions());
        Assert.Equal(input.Findings.Count, report.Stray.Count);
        Assert.Contains(input.Findings[0].Finding.Message.Zh[..10], ReportPage.Of(report));
    }
}
