using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Binding;

/// <summary>Many forms in one table: which rows and columns belong to which.</summary>
public class ListingTests
{
    private static readonly IngestPipeline Pipeline = new(new IngestOptions());

    [Fact]
    public void A_header_of_two_rows_names_amounts_below_and_projects_beside_them()
    {
        var document = Read(
            """
            <tr><td rowspan=2>序号</td><td rowspan=2>项目名称</td><td colspan=3>项目资金</td><td rowspan=2>项目绩效目标</td><td colspan=4>绩效指标</td></tr>
            <tr><td>总额</td><td>财政拨款</td><td>其他资金</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
            <tr><td rowspan=2>1</td><td rowspan=2>造林补助</td><td rowspan=2>20</td><td rowspan=2>18</td><td rowspan=2>2</td><td rowspan=2>造林200亩。</td><td rowspan=2>产出指标</td><td>数量指标</td><td>造林面积</td><td>≥200亩</td></tr>
            <tr><td>质量指标</td><td>成活率</td><td>≥85%</td></tr>
            <tr><td>2</td><td>护林员补助</td><td>10</td><td>10</td><td>0</td><td>补助护林员。</td><td>产出指标</td><td>数量指标</td><td>护林员人数</td><td>12人</td></tr>
            """);
        Assert.Equal(["造林补助", "护林员补助"], document.Forms.Select(form => form.ProjectName));
        Assert.Equal([20m, 18m, 2m], document.Forms[0].Funding.Lines.Select(line => line.Budget));
        Assert.Equal([FundingSource.All, FundingSource.Fiscal, FundingSource.Other], document.Forms[1].Funding.Lines.Select(line => line.Source));
        Assert.Equal(["产出指标/造林面积", "产出指标/成活率"], document.Forms[0].Indicators.Select(row => row.Level1 + "/" + row.Level3));
        Assert.Equal("补助护林员。", Assert.Single(document.Forms[1].Goals).Text);
        Assert.All(document.Forms, form => Assert.Empty(form.Diagnostics));
    }

    [Fact]
    public void What_is_repeated_in_every_row_is_said_once()
    {
        var document = Read(
            """
            <tr><td>单位名称</td><td>项目名称</td><td>金额</td><td>绩效目标</td><td>一级指标</td><td>三级指标</td><td>指标值</td></tr>
            <tr><td>甲站</td><td>巡查</td><td>3.5</td><td>巡查到位。</td><td>产出指标</td><td>巡查次数</td><td>12次</td></tr>
            <tr><td>甲站</td><td>巡查</td><td>3.5</td><td>巡查到位。</td><td>效益指标</td><td>险情</td><td>减少</td></tr>
            <tr><td>乙站</td><td>巡查</td><td>4</td><td>巡查到位。</td><td>产出指标</td><td>巡查次数</td><td>24次</td></tr>
            """);
        Assert.Equal(["甲站 3.5 2", "乙站 4 1"], document.Forms.Select(form => FormattableString.Invariant($"{form.Unit} {form.Funding.Lines[0].Budget} {form.Indicators.Count}")));
        Assert.All(document.Forms, form => Assert.Single(form.Goals));
        Assert.All(document.Forms, form => Assert.Empty(form.Diagnostics));
    }

    [Fact]
    public void A_value_that_differs_between_the_rows_of_a_project_is_kept_and_said()
    {
        var document = Read(
            """
            <tr><td>项目名称</td><td>金额</td><td>一级指标</td><td>三级指标</td><td>指标值</td></tr>
            <tr><td>巡查</td><td>3.5</td><td>产出指标</td><td>巡查次数</td><td>12次</td></tr>
            <tr><td>巡查</td><td>5.3</td><td>效益指标</td><td>险情</td><td>减少</td></tr>
            """);
        var form = Assert.Single(document.Forms);
        Assert.Equal(3.5m, Assert.Single(form.Funding.Lines).Budget);
        Assert.Equal("5.3", Assert.Single(form.Diagnostics, d => d.Code == DiagnosticCode.FieldRepeated).Text);
    }

    [Fact]
    public void Sums_and_notes_belong_to_no_project()
    {
        var document = Read(
            """
            <tr><td>项目名称</td><td>金额</td><td>一级指标</td><td>三级指标</td><td>指标值</td></tr>
            <tr><td>合计</td><td>7</td><td></td><td></td><td></td></tr>
            <tr><td>巡查</td><td>7</td><td>产出指标</td><td>巡查次数</td><td>12次</td></tr>
            <tr><td colspan=5>注：金额为万元。</td></tr>
            """);
        Assert.Equal("巡查", Assert.Single(document.Forms).ProjectName);
        Assert.Equal(["合计", "7", "注：金额为万元。"], document.Diagnostics.Where(d => d.Code == DiagnosticCode.TextOutsideForms).Select(d => d.Text));
    }

    [Fact]
    public void Where_each_kind_of_indicator_has_a_column_its_cells_are_targets()
    {
        var document = Read(
            """
            <tr><td rowspan=2>项目名称</td><td rowspan=2>预算单位</td><td rowspan=2>资金总额</td><td rowspan=2>年度目标</td><td colspan=2>产出指标</td><td rowspan=2>满意度指标</td></tr>
            <tr><td>数量指标</td><td>质量指标</td></tr>
            <tr><td>护河</td><td>水利站</td><td>12</td><td>护河。</td><td>巡河≥48次</td><td></td><td>≥90%</td></tr>
            <tr><td>护林</td><td>林业站</td><td>8</td><td>护林。</td><td>巡山≥100次</td><td>无火灾</td><td>≥90%</td></tr>
            """);
        Assert.Equal(["水利站 护河 12", "林业站 护林 8"], document.Forms.Select(form => FormattableString.Invariant($"{form.Unit} {form.ProjectName} {form.Funding.Lines[0].Budget}")));
        Assert.Equal(
            ["产出指标/数量指标/巡山≥100次", "产出指标/质量指标/无火灾", "满意度指标//≥90%"],
            document.Forms[1].Indicators.Select(row => $"{row.Level1}/{row.Level2}/{row.Target!.Raw}"));
        Assert.Equal(2, document.Forms[0].Indicators.Count);
        Assert.Equal(IndicatorAspect.Quantity, document.Forms[0].Indicators[0].Aspect);
        Assert.All(document.Forms, form => Assert.Empty(form.Diagnostics));
        Assert.Empty(document.Diagnostics);
    }

    private static IngestedDocument Read(string rows) => Pipeline.IngestBytes(
        Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body><p>2026年项目支出绩效目标表</p><table>{rows}</table></body></html>"), "list.html");
}
