using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Rosters;
using PerfTargets.Ingest.Tests.Reconciliation;

namespace PerfTargets.Ingest.Tests.Rosters;

public class RosterMatcherTests
{
    private static readonly DateOnly Due = new(2026, 1, 31);

    [Theory]
    [InlineData("2026-01-31", false)]
    [InlineData("2026-02-01", true)]
    [InlineData(null, false)]
    public void A_form_is_overdue_on_the_day_after_its_last(string? today, bool overdue)
    {
        var day = today is null ? (DateOnly?)null : DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var item = RosterMatcher.Match([Entry("云岭县图书馆", "古籍修复经费")], [], 2026, day).Units[0].Items[0];
        Assert.Equal((RosterItemState.Missing, overdue), (item.State, item.IsOverdue));
    }

    [Fact]
    public void Nothing_is_overdue_that_is_there_or_has_no_day_or_may_be_there()
    {
        var status = RosterMatcher.Match(
            [Entry("云岭县图书馆", "流动书屋运行经费"), Entry("云岭县图书馆", "古籍修复经费"), Entry("云岭县图书馆", "新馆建设") with { Due = null }],
            [Form("云岭县图书馆", "流动书屋运行经费", 0), Form("云岭县图书馆", "古籍修复费", 1)],
            2026, new DateOnly(2026, 3, 1));
        Assert.Equal(
            ["Filed False case-0 -", "Doubtful False case-1 古籍修复费", "Missing False  -"],
            status.Units.Single().Items.Select(item => $"{item.State} {item.IsOverdue} {string.Join(' ', item.FormIds)} {item.FiledAs ?? "-"}"));
    }

    [Fact]
    public void A_unit_is_filed_in_every_customary_spelling_and_doubtful_where_the_county_is_left_off()
    {
        var status = RosterMatcher.Match(
            [Entry("临澜县人力资源和社会保障局", "甲"), Entry("临澜县财政局", "甲"), Entry("临澜县第一中学", "甲"), Entry("临澜县第二中学", "甲")],
            [Form("临澜县人社局", "甲", 0), Form("财政局", "甲", 1), Form("临澜县第三中学", "甲", 2)],
            2026, null);
        Assert.Equal(
            ["Filed 临澜县人社局", "Doubtful 财政局", "Missing ", "Missing "],
            status.Units.Select(unit => $"{unit.Items[0].State} {unit.Items[0].FiledAs}"));
        Assert.Equal(["临澜县第三中学"], status.NotExpected);
    }

    [Fact]
    public void A_form_answers_one_row()
    {
        var status = RosterMatcher.Match(
            [Entry("云岭县图书馆", "古籍修复经费"), Entry("云岭县图书馆", "古籍修复费")], [Form("云岭县图书馆", "古籍修复费", 0)], 2026, null);
        Assert.Equal([RosterItemState.Missing, RosterItemState.Filed], status.Units[0].Items.Select(item => item.State));
    }

    [Fact]
    public void A_unit_with_a_row_of_its_own_is_no_misspelling_of_another()
    {
        var status = RosterMatcher.Match(
            [Entry("临澜县公共资源交易中心", null), Entry("临澜县公共资源交易服务中心", null)],
            [Department("临澜县公共资源交易服务中心", 0)], 2026, null);
        Assert.Equal([RosterItemState.Missing, RosterItemState.Filed], status.Units.Select(unit => unit.Items[0].State));
    }

    [Fact]
    public void A_row_without_a_project_asks_for_the_department_form_unless_the_roster_names_no_project_at_all()
    {
        var forms = new[] { Form("云岭县图书馆", "流动书屋运行经费", 0) };
        var mixed = RosterMatcher.Match([Entry("云岭县图书馆", null), Entry("云岭县文化馆", "甲")], forms, 2026, null);
        Assert.Equal(RosterItemState.Missing, mixed.Units[0].Items[0].State);
        var units = RosterMatcher.Match([Entry("云岭县图书馆", null), Entry("云岭县文化馆", null)], forms, 2026, null);
        Assert.Equal([RosterItemState.Filed, RosterItemState.Missing], units.Units.Select(unit => unit.Items[0].State));
        var both = RosterMatcher.Match([Entry("云岭县图书馆", null)], [.. forms, Department("云岭县图书馆", 1)], 2026, null);
        Assert.Equal(["case-1"], both.Units[0].Items[0].FormIds);
    }

    [Fact]
    public void A_form_of_another_year_is_no_answer_and_one_without_a_year_is_doubtful()
    {
        RosterItemState State(int? year) => RosterMatcher.Match(
            [Entry("云岭县图书馆", "甲项目")], [Form("云岭县图书馆", "甲项目", 0) with { FiscalYear = year }], 2026, null).Units[0].Items[0].State;
        Assert.Equal([RosterItemState.Filed, RosterItemState.Missing, RosterItemState.Doubtful], new int?[] { 2026, 2025, null }.Select(State));
    }

    /// <summary>Every missing row is named either by a finding or in the list of units without a form; no doubtful or filed one is.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_page_and_the_rule_never_contradict_each_other(int seed)
    {
        string[] units = ["临澜县财政局", "财政局", "临澜县教育局", "临澜县第一中学", "临澜一中", "临澜县第二中学", "临澜县退役军人事务局", "退役军人务局"];
        string[] projects = ["古籍修复经费", "古籍修复费", "校舍维修一期", "校舍维修二期"];
        var random = new Random(seed);
        string? Project() => random.Next(4) == 0 ? null : projects[random.Next(projects.Length)];
        for (var round = 0; round < 40; round++)
        {
            var entries = Enumerable.Range(1, 6).Select(i => new RosterEntry(units[random.Next(units.Length)], Project(), null, null, i)).DistinctBy(entry => (entry.Unit, entry.Project)).ToList();
            var forms = Enumerable.Range(0, 6).Select(i =>
            {
                var unit = units[random.Next(units.Length)];
                return Project() is { } project ? Form(unit, random.Next(6) == 0 ? null : project, i) : Department(unit, i);
            }).ToList();
            var items = RosterMatcher.Match(entries, forms, 2026, null).Units.SelectMany(unit => unit.Items).ToList();
            var result = new Reconciler(new ReconcilerOptions { Select = new HashSet<string> { "PT407" }, Roster = RosterExpectations.Of(entries, 2026) }).Check(forms);
            var missing = items.Count(item => item.State == RosterItemState.Missing);
            Assert.Equal(missing, (int)result.Findings.Sum(finding => finding.Expected!.Value) + result.Unseen.Count);
            Assert.All(result.Unseen, unseen => Assert.Contains(items, item => item.State == RosterItemState.Missing && item.Entry.Unit == unseen.Unit && item.Entry.Project == unseen.Project));
        }
    }

    [Fact]
    public void Thousands_of_units_are_matched_in_good_time()
    {
        var entries = Enumerable.Range(0, 3000).Select(i => Entry($"临澜县第{i}中学", "甲")).ToList();
        var forms = Enumerable.Range(0, 6000).Select(i => Form(i % 2 == 0 ? $"临澜县第{i}中学" : $"临澜县第{i}小学", "甲", i)).ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(1500, RosterMatcher.Match(entries, forms, 2026, null).Units.Count(unit => unit.Items[0].State == RosterItemState.Filed));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static RosterEntry Entry(string unit, string? project) => new(unit, project, null, Due, 2);

    private static TargetForm Form(string unit, string? project, int index) => CaseForm.From("{}", index) with { Unit = unit, ProjectName = project };

    private static TargetForm Department(string unit, int index) => Form(unit, null, index) with { Kind = FormKind.Department };
}
