using PerfTargets.Ingest.Binding;

namespace PerfTargets.Ingest.Tests.Binding;

public class TitlePatternTests
{
    [Theory]
    [InlineData("其他运转类项目支出绩效目标申报表")]
    [InlineData("部门（单位）整体支出预算绩效目标表")]
    [InlineData("项目支出绩效自评表（2026年度）")]
    [InlineData("2026年部门预算项目绩效目标表")]
    public void A_title_is_recognised(string text) => Assert.True(TitlePattern.IsTitle(text));

    [Theory]
    [InlineData("按时报送绩效目标申报表，逾期不予受理。")]
    [InlineData("绩效目标")]
    [InlineData("绩效指标")]
    [InlineData("收支预算总表")]
    public void Other_text_is_no_title(string text) => Assert.False(TitlePattern.IsTitle(text));
}
