using PerfTargets.Ingest.Reconciliation.Expectations;
using PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

namespace PerfTargets.Ingest.Tests.Reconciliation.Expectations;

public class ComparedNamesTests
{
    [Theory]
    [InlineData("临澜县财政局", "财政局")]
    [InlineData("临澜县财政局", "县财政局")]
    [InlineData("阳州市临澜县财政局", "临澜县财政局")]
    [InlineData("临澜县第一中学", "临澜一中")]
    [InlineData("临澜县第一中学", "临澜县一中")]
    [InlineData("临澜县第1小学", "临澜县第一小学")]
    [InlineData("临澜县记帐中心", "临澜县记账中心")]
    [InlineData("临澜县退役军人事务局", "临澜县退役军人务局")]
    [InlineData("临澜县市场监督管理局", "市场监督管理局")]
    [InlineData("临澜县公共资源交易中心", "临澜县公共资源交易服务中心")]
    [InlineData("临澜县融媒体中心", "临澜县融媒体中心（电视台）")]
    public void Names_that_may_be_one_units_are_near(string one, string other)
    {
        Assert.True(new ComparedUnit(one).IsNear(new ComparedUnit(other)));
        Assert.True(new ComparedUnit(other).IsNear(new ComparedUnit(one)));
    }

    [Theory]
    [InlineData("临澜县第一中学", "临澜县第二中学")]
    [InlineData("临澜县一中", "临澜县二中")]
    [InlineData("临澜县城东小学", "临澜县城西小学")]
    [InlineData("临澜县城东小学", "临澜县城小学")]
    [InlineData("临澜县第一幼儿园", "临澜县第一小学")]
    [InlineData("临澜县农业局", "临澜县林业局")]
    [InlineData("临澜县财政局", "临谷县财政局")]
    [InlineData("临澜县财政局", "临澜市财政局")]
    [InlineData("临澜县审计局", "临澜县统计局")]
    [InlineData("第三人民医院", "第二人民医院")]
    [InlineData("临澜县公路养护一队", "临澜县公路养护二队")]
    [InlineData("临澜县财政局", "临澜县 财政局")]
    public void Names_of_two_units_and_spellings_of_one_are_not_near(string one, string other)
    {
        Assert.False(new ComparedUnit(one).IsNear(new ComparedUnit(other)));
        Assert.False(new ComparedUnit(other).IsNear(new ComparedUnit(one)));
    }

    [Theory]
    [InlineData("古籍修复经费", "古籍修复费", true)]
    [InlineData("农村公路养护", "农村公路养护补助资金", true)]
    [InlineData("2025年农村公路养护", "农村公路养护", true)]
    [InlineData("会计账簿购置", "会计帐簿购置", true)]
    [InlineData("校舍维修一期", "校舍维修二期", false)]
    [InlineData("古籍修复经费", "古籍修复经费二期", false)]
    [InlineData("城东水厂建设", "城西水厂建设", false)]
    [InlineData("校舍维修", "校车维修", false)]
    [InlineData("古籍修复经费", "古籍修复经费", false)]
    public void Projects_are_near_where_a_slip_may_part_them(string one, string other, bool near) =>
        Assert.Equal(near, ComparedProject.IsNear(ProjectName.Key(one, 2026)!, ProjectName.Key(other, 2026)!));
}
