using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

namespace PerfTargets.Ingest.Tests.Reconciliation.Rules;

/// <summary>How many projects a department form says there are, and what they cost, in the words offices use.</summary>
public class StatedByDepartmentTests
{
    private static TargetForm Department(string aspect, string text) => CaseForm.From($$"""
        { "kind": "department", "projectName": null,
          "indicators": [ { "level1": "项目经费", "aspect": "{{aspect}}", "dimension": "output", "target": "{{text}}" } ] }
        """);

    [Theory]
    [InlineData("其他运转类预算项目6个，特定目标类预算项目5个，共11个项目实施", "6 5 11")]
    [InlineData("其他运转类预算6个项目，特定目标类预算5个项目，合计11个项目", "6 5 11")]
    [InlineData("11个预算项目，其中6个其他运转类项目、5个特定目标类项目", "6 5 11")]
    [InlineData("其他运转类项目共６个；特定目标类五个", "6 5 11")]
    [InlineData("实施项目11个", "- - 11")]
    [InlineData("共十一个项目", "- - 11")]
    [InlineData("二十个项目", "- - 20")]
    [InlineData("项目完成率100%", "- - -")]
    [InlineData("其他运转类项目经费12.5万元，3个月内支付", "- - -")]
    [InlineData("惠及6个村、5个社区", "- - -")]
    public void Counts_are_read_by_class_and_in_all(string text, string expected)
    {
        var counts = StatedCount.Of(Department("quantity", text));
        string Of(FormCategory category) => counts.SingleOrDefault(count => count.Category == category)?.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
        var whole = StatedCount.Whole(counts)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
        Assert.Equal(expected, $"{Of(FormCategory.OtherOperating)} {Of(FormCategory.SpecificTarget)} {whole}");
    }

    [Theory]
    [InlineData("其他运转类项目经费12.5万元，特定目标类项目经费30万元，共计42.5万元", "125000 300000 425000")]
    [InlineData("其他运转类项目经费12.5万元；特定目标类项目经费300000元", "125000 300000 425000")]
    [InlineData("购书等其他运转类12.5万元，新馆、书架等特定目标类30万元，共计43万元", "125000 300000 430000")]
    [InlineData("特定目标类项目经费30万元", "- 300000 -")]
    [InlineData("项目经费42.5万元", "- - 425000")]
    [InlineData("其他运转类项目经费约12.5万元", "")]
    [InlineData("购书12.5万元", "")]
    public void Amounts_are_read_by_class_and_in_all(string text, string expected)
    {
        var stated = StatedAmounts.Of(Department("cost", text));
        var found = stated.Count == 0 ? "" : string.Join(' ', new[] { stated[0].OtherOperating, stated[0].SpecificTarget, stated[0].Whole }.Select(amount => amount is { } yuan ? Figures.Print(yuan) : "-"));
        Assert.Equal(expected, found);
    }

    [Fact]
    public void A_unit_of_the_roster_without_any_form_is_named_in_the_result()
    {
        var roster = new[] { new ExpectedForm("云岭县文化馆"), new ExpectedForm("云岭县 图书馆", "流动书屋运行经费"), new ExpectedForm("云岭县图书馆", null, 2027) };
        var result = new Reconciler(new ReconcilerOptions { Roster = roster }).Check([CaseForm.From("{}")]);
        Assert.Equal([roster[0], roster[2]], result.Unseen);
    }
}
