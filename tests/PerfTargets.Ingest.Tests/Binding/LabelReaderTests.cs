using PerfTargets.Ingest.Binding;

namespace PerfTargets.Ingest.Tests.Binding;

public class LabelReaderTests
{
    private readonly LabelReader reader = new(new Lexicon());

    [Theory]
    [InlineData("项　目　名　称", "head", "projectName")]
    [InlineData("部门（单位）名称", "head", "unit")]
    [InlineData("年 度 资 金 总 额：", "funding", "total/all")]
    [InlineData("项目资金（万元）", "amountGroup", "projectTotal/all")]
    [InlineData("其中：财政拨款", "funding", "total/fiscal")]
    [InlineData("2、资金结构：（1）基本支出", "funding", "basic/all")]
    [InlineData("一、部门整体预算总额（万元）", "funding", "total/all")]
    [InlineData("其中：当年财政拨款", "funding", "currentYear/all")]
    [InlineData("二、年末在职人数：", "head", "headcount")]
    [InlineData("项目总目标 (20 年-20 年)", "goal", "overall")]
    [InlineData("⼀级指标", null, null)]
    public void A_label_is_known_whatever_stands_around_it(string text, string? family, string? argument)
    {
        var label = reader.Read(text);
        Assert.Equal((family, argument), (label?.Family, label?.Argument));
        Assert.Null(label?.Inline);
    }

    [Theory]
    [InlineData("填表人: 周敏", "preparer", "周敏")]
    [InlineData("联系电话：0731-1234567", "phone", "0731-1234567")]
    [InlineData("单位负责人签字: 周敏", "head", "周敏")]
    public void A_value_may_stand_in_the_labels_own_cell(string text, string argument, string inline)
    {
        var label = reader.Read(text)!;
        Assert.Equal(("sign", argument, inline), (label.Family, label.Argument, label.Inline));
    }

    [Fact]
    public void The_printed_label_loses_only_its_trailing_colon() =>
        Assert.Equal("1、资金来源：（1）财政拨款", reader.Read("1、资金来源：（1）财政拨款：")!.Printed);

    [Theory]
    [InlineData("加强水资源管理：一是完善制度，二是强化巡查")]
    [InlineData("2026年度全面完成")]
    [InlineData("县水务局")]
    public void Other_text_is_no_label(string text) => Assert.Null(reader.Read(text));

    [Fact]
    public void A_line_of_signatures_is_split_at_its_labels() =>
        Assert.Equal(
            ["填表人：周敏", "联系电话：13800000000", "填报日期：20251201"],
            new InlineLabels(reader).Split("填表人：周敏  联系电话：13800000000  填报日期：20251201"));
}
