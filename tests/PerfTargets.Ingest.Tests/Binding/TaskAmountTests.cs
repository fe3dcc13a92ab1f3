using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Binding;

/// <summary>年度主要任务 with what each task costs, and their sum.</summary>
public class TaskAmountTests
{
    private const string Head =
        """
        <tr><td>部门名称</td><td colspan=5>甲局</td></tr>
        <tr><td rowspan=4>年度主要任务</td><td>任务名称</td><td>主要内容</td><td colspan=3>预算金额（万元）</td></tr>
        <tr><td></td><td></td><td>总额</td><td>财政拨款</td><td>其他资金</td></tr>
        <tr><td>一、修路</td><td>修县道</td><td>60</td><td>55</td><td>5</td></tr>
        """;

    private const string Tail = "<tr><td>年度总体目标</td><td colspan=5>修好路。</td></tr>";

    [Fact]
    public void What_a_task_costs_stands_under_its_name_and_the_sum_is_the_total()
    {
        var form = Read(Head + "<tr><td colspan=2>金额合计</td><td>60</td><td>55</td><td>5</td></tr>" + Tail);
        Assert.Equal("修县道", Assert.Single(form.KeyTasks).Content);
        Assert.Equal(["一、修路 / 总额 60", "一、修路 / 财政拨款 55", "一、修路 / 其他资金 5"], form.OtherFields.Select(f => f.Label + " " + f.Text));
        Assert.Equal([(FundingSource.All, 60m), (FundingSource.Fiscal, 55m), (FundingSource.Other, 5m)], form.Funding.Lines.Select(line => (line.Source, line.Budget!.Value)));
        Assert.All(form.Funding.Lines, line => Assert.Equal(FundingItem.Total, line.Item));
        Assert.DoesNotContain(form.Diagnostics, d => d.Severity != Severity.Info && d.Code != DiagnosticCode.IndicatorsMissing);
    }

    [Fact]
    public void A_sum_whose_label_is_one_column_too_narrow_keeps_its_amounts_in_order()
    {
        var form = Read(Head + "<tr><td>金额合计</td><td>60</td><td>55</td><td colspan=2>5</td></tr>" + Tail);
        Assert.Equal([60m, 55m, 5m], form.Funding.Lines.Select(line => line.Budget!.Value));
        Assert.Contains(form.Diagnostics, d => d.Code == DiagnosticCode.RowRepaired);
    }

    [Fact]
    public void One_column_of_amounts_beside_the_tasks_is_kept_under_their_names()
    {
        var form = Read(
            """
            <tr><td>部门名称</td><td colspan=3>甲局</td></tr>
            <tr><td rowspan=3>年度主要任务</td><td>任务名称</td><td>主要内容</td><td>预算金额</td></tr>
            <tr><td>修路</td><td>修县道</td><td>30</td></tr>
            <tr><td>护路</td><td>养护</td><td>20</td></tr>
            <tr><td>一级指标</td><td>三级指标</td><td>指标值</td><td>备注</td></tr>
            <tr><td>产出指标</td><td>里程</td><td>5公里</td><td></td></tr>
            """);
        Assert.Equal(["修路 / 预算金额 30", "护路 / 预算金额 20"], form.OtherFields.Select(f => f.Label + " " + f.Text));
        Assert.DoesNotContain(form.Diagnostics, d => d.Code == DiagnosticCode.UnplacedText);
    }

    private static TargetForm Read(string rows) => Assert.Single(new IngestPipeline(new IngestOptions()).IngestBytes(
        Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body><p>部门整体支出绩效目标表</p><table>{rows}</table></body></html>"), "tasks.html").Forms);
}
