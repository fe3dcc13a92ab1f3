using System.Globalization;
using PerfTargets.Ingest.Binding;

namespace PerfTargets.Ingest.Tests.Binding;

public class DateParserTests
{
    [Theory]
    [InlineData("20251212", "2025-12-12")]
    [InlineData("2025.12.5", "2025-12-05")]
    [InlineData("2021年1月1日", "2021-01-01")]
    [InlineData("2021 年 1 月 1 日", "2021-01-01")]
    [InlineData("2025-12-15", "2025-12-15")]
    [InlineData("２０２５/１２/１５", "2025-12-15")]
    public void A_date_is_read_as_forms_print_it(string text, string expected) => Assert.Equal(expected, Iso(DateParser.Parse(text)));

    [Theory]
    [InlineData("2025年13月1日")]
    [InlineData("20250231")]
    [InlineData("2025年12月")]
    [InlineData("已核 2025.12.15")]
    [InlineData("年 月 日")]
    public void Anything_else_is_no_date(string text) => Assert.Null(DateParser.Parse(text));

    [Theory]
    [InlineData("周敏 2025.12.15", "2025-12-15")]
    [InlineData("同意，2025年12月1日", "2025-12-01")]
    [InlineData("同意", null)]
    public void A_date_is_found_in_a_longer_text(string text, string? expected) => Assert.Equal(expected, Iso(DateParser.FindIn(text)));

    [Theory]
    [InlineData("2026年1月1日-2026年12月31日")]
    [InlineData("2026年1月1日至2026年12月31日")]
    [InlineData("2026.1.1 — 2026.12.31")]
    public void A_period_is_two_dates(string text)
    {
        var period = DateParser.ParsePeriod(text);
        Assert.Equal(("2026-01-01", "2026-12-31"), (Iso(period?.Start), Iso(period?.End)));
    }

    [Theory]
    [InlineData("（2026年度）", 2026)]
    [InlineData("(2026)年度", 2026)]
    [InlineData("(2026年)年度", 2026)]
    [InlineData("（ 2021 年度）", 2021)]
    [InlineData("二〇二六年度", 2026)]
    [InlineData("2026", 2026)]
    [InlineData("（20 年度）", null)]
    [InlineData("2026年换届工作经费", null)]
    [InlineData("1026年度", null)]
    public void A_year_is_a_text_of_its_own(string text, int? expected) => Assert.Equal(expected, YearParser.Parse(text));

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
