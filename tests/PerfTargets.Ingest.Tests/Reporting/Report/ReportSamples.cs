using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Reporting.Report;
using PerfTargets.Ingest.Rosters;

namespace PerfTargets.Ingest.Tests.Reporting.Report;

/// <summary>Reports to look at: the county of samples/2026 with an invented past and roster, and a large one.</summary>
public static class ReportSamples
{
    private static readonly Lazy<(IReadOnlyList<TargetForm> Forms, IReadOnlyList<UnreadInput> Unread, IReadOnlyList<string> WithoutForms)> Read = new(ReadCounty);

    /// <summary>The forms of samples/2026.</summary>
    public static IReadOnlyList<TargetForm> Forms => Read.Value.Forms;

    /// <summary>The report of the county's twelfth night.</summary>
    public static RunReport County(ReportOptions? options = null) => RunReportBuilder.Build(CountyInput(), Forms, options ?? new ReportOptions());

    public static RunReportInput CountyInput()
    {
        var result = new Reconciler(new ReconcilerOptions()).Check(Forms);
        var tracked = result.Findings.Select((finding, i) => new TrackedFinding(
            finding,
            i % 9 == 4 ? FindingState.Reopened : i % 5 == 1 ? FindingState.New : FindingState.Persisting,
            i % 5 == 1 ? 12 : 7 + (i % 5),
            new DateOnly(2026, 11, i % 5 == 1 ? 21 : 16 + (i % 5)))).ToList();
        return new RunReportInput
        {
            Head = new ReportHead
            {
                Run = 12,
                Started = new DateTimeOffset(2026, 11, 21, 2, 0, 0, TimeSpan.FromHours(8)),
                FiscalYear = 2026,
                Folders = ["绩效目标/2026"],
                Version = "perftargets 1.0.0",
                Previous = new PreviousRun(11, new DateOnly(2026, 11, 20)),
            },
            Counts = new ImportCounts(12, 3, 2, 5, 1, 0, 0, 1, 4, Forms.Count),
            Findings = tracked,
            Outcomes = result.Outcomes,
            Resolved =
            [
                Resolved("PT101", Severity.Error, "临澜县水务局", "农村饮水安全维护经费", "“年度资金总额”的预算数是 52 万元，而“其中：财政拨款”“其他资金”相加是 50 万元。请核对是哪一处填错。", ResolvedBecause.Corrected),
                Resolved("PT306", Severity.Warning, "临澜县档案馆", "查档服务提升经费", "指标“查档人次”没有写指标值。请补上。", ResolvedBecause.Corrected),
                Resolved("PT501", Severity.Warning, "临澜县民政局", null, "指标“服务质量”的指标值“较好”无法衡量。请写明达到多少。", ResolvedBecause.FormGone),
            ],
            Roster = Roster(),
            Unread = [.. Read.Value.Unread, new UnreadInput("水务局/扫描件0001.pdf", ReportTexts.NeedsOcr)],
            Deferred = [new DeferredInput("档案馆/2026年追加项目绩效目标表.docx", new Bilingual("文件还在写入：两次查看之间大小有变化。下次运行时再读。", "It is still being written: its size changed between two looks. The next run reads it."))],
            WithoutForms = Read.Value.WithoutForms,
            History =
            [
                .. Enumerable.Range(1, 12).Select(i => new HistoryPoint(
                    i, new DateOnly(2026, 11, 9 + i), Math.Min(23, 2 * i), 28, new FindingCounts(Math.Max(16, 30 - i), 20 + (i * 7 % 11), i / 2))),
            ],
            Suppressed = 2,
        };
    }

    /// <summary>A report with so many findings over a tenth as many units.</summary>
    public static RunReport Large(int findings)
    {
        var county = Forms;
        var copies = new List<TargetForm>();
        var tracked = new List<TrackedFinding>();
        var result = new Reconciler(new ReconcilerOptions()).Check(county);
        for (var copy = 0; tracked.Count < findings; copy++)
        {
            foreach (var form in county)
                copies.Add(form with { FormId = Id(form.FormId, copy), Unit = FindingOrder.UnitOf(form) is { } unit ? $"第{copy + 1}镇{unit}" : null, Source = form.Source with { Path = $"第{copy + 1}镇/{form.Source.Path}" } });
            tracked.AddRange(result.Findings.Take(findings - tracked.Count).Select((finding, i) => new TrackedFinding(
                finding with
                {
                    FormIds = [.. finding.FormIds.Select(id => Id(id, copy))],
                    Evidence = [.. finding.Evidence.Select(e => e with { FormId = Id(e.FormId, copy) })],
                    Path = $"第{copy + 1}镇/{finding.Path}",
                    Fingerprint = finding.Fingerprint[..20] + copy.ToString("x12", System.Globalization.CultureInfo.InvariantCulture),
                },
                i % 5 == 1 ? FindingState.New : FindingState.Persisting,
                i % 5 == 1 ? 12 : 9,
                new DateOnly(2026, 11, 18))));
        }

        return RunReportBuilder.Build(CountyInput() with { Findings = tracked, Outcomes = [] }, copies, new ReportOptions());
    }

    private static string Id(string id, int copy) => FormattableString.Invariant($"{id}x{copy}");

    private static ResolvedFinding Resolved(string rule, Severity severity, string unit, string? project, string zh, ResolvedBecause because) =>
        new(new string('0', 32), rule, "name", severity, unit, project, "a.txt", new Bilingual(zh, "In English: " + zh), because);

    private static RosterStatus Roster()
    {
        var row = 1;
        RosterItem Item(string unit, string? project, int day, RosterItemState state, string? filedAs = null) => new(
            new RosterEntry(unit, project, 2026, new DateOnly(2026, 11, day), ++row), state, state == RosterItemState.Missing && day < 21,
            state == RosterItemState.Doubtful ? [Forms[0].FormId] : [], filedAs);
        return new RosterStatus(
            [
                new("临澜县水务局", [Item("临澜县水务局", null, 15, RosterItemState.Filed), .. Enumerable.Range(1, 6).Select(i => Item("临澜县水务局", "项目" + i, 15, RosterItemState.Filed))]),
                new("临澜县民政局", [Item("临澜县民政局", null, 15, RosterItemState.Missing), Item("临澜县民政局", "养老服务补贴", 15, RosterItemState.Missing)]),
                new("临澜县档案馆", [Item("临澜县档案馆", null, 30, RosterItemState.Missing), Item("临澜县档案馆", "档案数字化经费", 30, RosterItemState.Filed)]),
                new("临澜县委党史研究室", [Item("临澜县委党史研究室", "年鉴编纂经费", 30, RosterItemState.Doubtful, "中共临澜县委党史研究室 · 年鉴编纂与出版经费")]),
                new("临澜县教育和科技局", [Item("临澜县教育和科技局", null, 30, RosterItemState.Filed)]),
            ],
            ["临澜县教师进修学校"]);
    }

    private static (IReadOnlyList<TargetForm> Forms, IReadOnlyList<UnreadInput> Unread, IReadOnlyList<string> WithoutForms) ReadCounty()
    {
        var root = RepositoryRoot.Combine("samples", "2026");
        var pipeline = new IngestPipeline(new IngestOptions());
        var documents = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => pipeline.IngestFile(file, Path.GetRelativePath(root, file).Replace('\\', '/'))).ToList();
        return (
            [.. documents.SelectMany(d => d.Forms)],
            [.. documents.Select(UnreadInput.Of).OfType<UnreadInput>()],
            [.. documents.Where(d => d.Status == DocumentStatus.NoForms).Select(d => d.Path)]);
    }
}
