using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reporting.Report;
using PerfTargets.Ingest.Reporting.Slips;
using PerfTargets.Ingest.Tests.Reporting.Report;

namespace PerfTargets.Ingest.Tests.Reporting.Slips;

public class ReturnSlipTests
{
    internal static readonly RunReport County = ReportSamples.County();

    internal static readonly SlipOptions Options = new() { Bureau = "临澜县财政局预算绩效管理股", Date = new DateOnly(2026, 11, 21) };

    internal static ReturnSlip Of(string unit) => ReturnSlip.Of(County, County.Units.Single(each => each.Name == unit), Options)!;

    [Fact]
    public void Every_finding_of_the_unit_stands_in_it_once()
    {
        foreach (var unit in County.Units)
        {
            var slip = ReturnSlip.Of(County, unit, Options)!;
            var rows = slip.Parts.SelectMany(part => part.Sections).Where(section => section.Columns[1].Name == "位置").Sum(section => section.Rows.Count);
            Assert.Equal(unit.Findings.Total, rows);
        }
    }

    [Fact]
    public void What_was_found_and_what_to_do_stand_apart()
    {
        var told = FoundAndCure.Of("“资金。总额”填 26 万元，两处应当相同。请核对哪一处是对的。");
        Assert.Equal(new FoundAndCure("“资金。总额”填 26 万元，两处应当相同。", "请核对哪一处是对的。"), told);
        Assert.Equal(new FoundAndCure("没有要求。", ""), FoundAndCure.Of("没有要求。"));
    }

    [Fact]
    public void A_question_is_asked_and_not_stated_as_a_fault()
    {
        var slip = Of("临澜县教育和科技局");
        var part = Assert.Single(slip.Parts, part => part.Heading.EndsWith("请予说明的事项", StringComparison.Ordinal));
        Assert.All(part.Sections.SelectMany(section => section.Rows), row => Assert.EndsWith("是否如此？", row[2], StringComparison.Ordinal));
        var asked = County.Findings.Count(f => f.Finding.Certainty == Certainty.Ask && part.Sections.Any(s => s.Rows.Any(r => f.Finding.Message.Zh.StartsWith(r[2][..8], StringComparison.Ordinal))));
        Assert.Equal(part.Sections.Sum(section => section.Rows.Count), asked);
        Assert.DoesNotContain(part.Sections.SelectMany(s => s.Rows), row => slip.Parts[0].Sections.SelectMany(s => s.Rows).Any(other => other[2] == row[2]));
    }

    [Fact]
    public void Unread_and_missing_files_are_named()
    {
        Assert.Contains(Of("临澜县水务局").Parts, part => part.Sections.Any(s => s.Rows.Any(row => row[1] == "水务局/扫描件0001.pdf")));
        Assert.Contains(Of("临澜县档案馆").Parts, part => part.Sections.Any(s => s.Rows.Any(row => row[1] == "部门整体支出（2026 年度）" && row[2] == "2026年11月30日")));
    }

    [Theory]
    [InlineData(null, "请于 2026年11月30日前修改后重新报送。")]
    [InlineData("2026-12-05", "请于 2026年12月5日前修改后重新报送。")]
    public void The_day_to_return_it_is_the_callers_or_the_rosters(string? returnBy, string sentence)
    {
        var day = returnBy is null ? (DateOnly?)null : DateOnly.ParseExact(returnBy, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var unit = County.Units.Single(each => each.Name == "临澜县档案馆");
        Assert.StartsWith(sentence, ReturnSlip.Of(County, unit, Options with { ReturnBy = day })!.Closing[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_has_passed_is_not_asked_for() =>
        Assert.StartsWith("请修改后尽快重新报送。", Of("临澜县水务局").Closing[0], StringComparison.Ordinal);

    [Fact]
    public void A_unit_with_nothing_to_say_gets_no_slip()
    {
        var clean = new ReportUnit { Name = "某局", Forms = [], Findings = new(0, 0, 0), Unread = [] };
        Assert.Null(ReturnSlip.Of(County, clean, Options));
    }

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(34, "三十四")]
    [InlineData(99, "九十九")]
    [InlineData(100, "100")]
    public void Numbers_are_written_as_in_letters(int number, string words) => Assert.Equal(words, SlipTexts.Number(number));
}
