using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Rosters;

namespace PerfTargets.Ingest.Tests.Rosters;

public class RosterReaderTests
{
    private const string Csv =
        "2026年应报绩效目标表名单,,,,\n"
        + "序号,单位名称,项目名称,截止日期,联系人\n"
        + "1,云岭县图书馆,,2026-01-31,甲\n"
        + "2,云岭县图书馆,流动书屋运行经费,2026年1月31日,甲\n"
        + ",,,,\n"
        + "3,云岭县文化馆,群众文化活动经费,1月31日,乙\n"
        + "4,,无主项目,,\n"
        + "5,云岭县 图书馆,“流动书屋”运行经费,2026/2/1,丙\n"
        + "合计,合计,,,\n";

    [Fact]
    public void A_csv_with_a_title_blank_rows_and_sums_gives_its_units_projects_and_days()
    {
        var reading = Read(Encoding.UTF8.GetBytes(Csv), 2026);
        Assert.Equal(
            [
                new("云岭县图书馆", null, null, new DateOnly(2026, 1, 31), 3),
                new("云岭县图书馆", "流动书屋运行经费", null, new DateOnly(2026, 1, 31), 4),
                new("云岭县文化馆", "群众文化活动经费", null, new DateOnly(2026, 1, 31), 6),
            ],
            reading.Entries);
        Assert.Equal(
            [
                "roster-text-set-aside 2026年应报绩效目标表名单",
                "roster-unknown-column 联系人",
                "roster-unit-missing 4 无主项目",
                "roster-row-repeated 5 云岭县 图书馆 “流动书屋”运行经费 2026/2/1 丙",
                "roster-text-set-aside 合计 合计",
            ],
            reading.Diagnostics.Select(said => $"{said.Code} {said.Text}"));
        Assert.Contains("第 7 行", reading.Diagnostics[2].Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_csv_in_gbk_says_the_same()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal(Read(Encoding.UTF8.GetBytes(Csv), 2026).Entries, Read(Encoding.GetEncoding("gb18030").GetBytes(Csv), 2026).Entries);
    }

    [Fact]
    public void A_list_of_units_alone_is_a_roster() => Assert.Equal(
        [new RosterEntry("云岭县图书馆", null, null, null, 2), new RosterEntry("云岭县文化馆", null, null, null, 3)],
        Read(Encoding.UTF8.GetBytes("预算单位\n云岭县图书馆\n云岭县文化馆\n"), 2026).Entries);

    [Fact]
    public void A_merged_cell_of_a_web_page_counts_in_each_of_its_rows()
    {
        const string Page =
            "<html><body><table><tr><td colspan=3>名单</td></tr><tr><th>部门（单位）</th><th>项 目</th><th>预算年度</th></tr>"
            + "<tr><td rowspan=2>云岭县图书馆</td><td>甲</td><td>2026年</td></tr><tr><td>乙</td><td>2026年度</td></tr>"
            + "<tr><td>云岭县文化馆</td><td>丙</td><td>26</td></tr></table></body></html>";
        var reading = Read(Encoding.UTF8.GetBytes(Page), null);
        Assert.Equal(["云岭县图书馆 甲 2026", "云岭县图书馆 乙 2026", "云岭县文化馆 丙 "], reading.Entries.Select(entry => $"{entry.Unit} {entry.Project} {entry.Year}"));
        Assert.Equal([RosterCode.TextSetAside, RosterCode.YearUnreadable], reading.Diagnostics.Select(said => said.Code));
    }

    [Fact]
    public void A_document_without_a_header_is_an_error_and_no_empty_roster()
    {
        var reading = Read(Encoding.UTF8.GetBytes("甲,乙\n云岭县图书馆,流动书屋\n"), 2026);
        Assert.Empty(reading.Entries);
        Assert.Equal((RosterCode.NoHeader, Severity.Error), (reading.Diagnostics[0].Code, reading.Diagnostics[0].Severity));
    }

    [Theory]
    [InlineData("2026-01-31", "2026-01-31")]
    [InlineData("2026年1月31日", "2026-01-31")]
    [InlineData("2026 年 1 月 31 日前", "2026-01-31")]
    [InlineData("2026/1/31 0:00:00", "2026-01-31")]
    [InlineData("2026/1/3 10:00", "2026-01-03")]
    [InlineData("２０２６.１.３１", "2026-01-31")]
    [InlineData("20260131", "2026-01-31")]
    [InlineData("1月31日", "2026-01-31")]
    [InlineData("2月30日", null)]
    [InlineData("2026年1月底", null)]
    [InlineData("1889-01-31", null)]
    [InlineData("46053", null)]
    public void A_day_is_read_as_people_write_it_or_not_at_all(string text, string? expected) =>
        Assert.Equal(expected, RosterDates.Day(text, 2026)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_day_without_a_year_is_none_when_no_year_is_known() => Assert.Null(RosterDates.Day("1月31日", null));

    [Theory]
    [InlineData("1990", 1990)]
    [InlineData("2100年度", 2100)]
    [InlineData("1989", null)]
    [InlineData("2101", null)]
    [InlineData("今年", null)]
    public void A_year_lies_between_1990_and_2100(string text, int? expected) => Assert.Equal(expected, RosterDates.Year(text));

    private static RosterReading Read(byte[] bytes, int? fiscalYear) =>
        RosterReader.Read(new IngestPipeline(new IngestOptions()).InspectBytes(bytes, "名单").Document!, fiscalYear);
}
