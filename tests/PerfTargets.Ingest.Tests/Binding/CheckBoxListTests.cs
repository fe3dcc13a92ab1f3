using PerfTargets.Ingest.Binding;

namespace PerfTargets.Ingest.Tests.Binding;

public class CheckBoxListTests
{
    [Theory]
    [InlineData("产业发展□ 民生保障□ 行政专项☑", "产业发展,民生保障,行政专项", "行政专项")]
    [InlineData("□新增项目 ☑延续项目", "新增项目,延续项目", "延续项目")]
    [InlineData("新增项目 □ 延续项目 √", "新增项目,延续项目", "延续项目")]
    [InlineData("■经常性　□一次性", "经常性,一次性", "经常性")]
    [InlineData("经常性□ 一次性□", "经常性,一次性", "")]
    public void Boxes_stand_before_or_behind_their_option(string text, string options, string selected)
    {
        var list = CheckBoxList.Parse(text)!;
        Assert.Equal(options, string.Join(',', list.Options));
        Assert.Equal(selected, string.Join(',', list.Selected));
    }

    [Fact]
    public void Text_without_boxes_is_no_list() => Assert.Null(CheckBoxList.Parse("延续项目"));
}
