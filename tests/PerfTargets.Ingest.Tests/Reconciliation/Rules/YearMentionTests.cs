using PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

namespace PerfTargets.Ingest.Tests.Reconciliation.Rules;

public class YearMentionTests
{
    private static string Read(string text) => string.Join(' ', YearMention.Read(text).Select(mention => $"{mention.Year}:{mention.Use}"));

    [Theory]
    [InlineData("2026年12月31日前", "2026:WholeText")]
    [InlineData("2026年度", "2026:WholeText")]
    [InlineData("2026年1—12月", "2026:WholeText")]
    [InlineData("2026年1月到12月", "2026:WholeText")]
    [InlineData("2026年1月-2026年12月", "2026:WholeText 2026:WholeText")]
    [InlineData("2026 年底前全面完成", "2026:WholeText")]
    [InlineData("2026.12.31前", "2026:WholeText")]
    [InlineData("书屋于2026年6月30日前开放", "2026:Deadline")]
    [InlineData("到2026年底，建成书屋10个", "2026:Deadline")]
    [InlineData("2025年预计到馆3.2万人次", "2025:Expected")]
    [InlineData("截至2024年底，已建成书屋10个", "2024:Passing")]
    [InlineData("参照2025年度考核要求", "2025:Passing")]
    [InlineData("2023年建成的书屋", "2023:Passing")]
    [InlineData("根据《云岭县阅读规划（2021—2025年）》", "")]
    [InlineData("云文发〔2022〕3号", "")]
    [InlineData("实施2020—2022年培训规划", "2020:Passing 2021:Passing 2022:Passing")]
    [InlineData("编号2026", "")]
    [InlineData("共计2018.29万元", "")]
    [InlineData("按计划完成", "")]
    public void Years_are_told_apart_by_their_use(string text, string expected) => Assert.Equal(expected, Read(text));
}
