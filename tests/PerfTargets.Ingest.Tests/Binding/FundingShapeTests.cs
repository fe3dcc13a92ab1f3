using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Binding;

/// <summary>Funding tables whose amounts stand neither beside their labels nor under a header of values.</summary>
public class FundingShapeTests
{
    [Fact]
    public void Amounts_stand_under_the_labels_of_the_row_above()
    {
        var form = Read("<tr><td>项目资金</td><td>本年预算</td><td>财政拨款</td><td>其他资金</td></tr><tr><td></td><td>60</td><td>50</td><td>10</td></tr>");
        Assert.Equal([("本年预算", 60m), ("财政拨款", 50m), ("其他资金", 10m)], form.Funding.Lines.Select(line => (line.Label, line.Budget!.Value)));
        Assert.DoesNotContain(form.Diagnostics, d => d.Code == DiagnosticCode.UnplacedText);
    }

    [Fact]
    public void A_row_with_anything_else_in_it_is_not_taken_for_amounts()
    {
        var form = Read("<tr><td>项目资金</td><td>本年预算</td><td>财政拨款</td><td>其他资金</td></tr><tr><td></td><td>60</td><td>见附件</td><td>10</td></tr>");
        Assert.All(form.Funding.Lines, line => Assert.Null(line.Budget));
        Assert.Contains(form.Diagnostics, d => d is { Code: DiagnosticCode.UnplacedText, Text: "60" });
    }

    [Fact]
    public void Columns_that_nobody_foresaw_are_kept_under_their_heads()
    {
        var form = Read("<tr><td>项目资金</td><td>年初预算数</td><td>1—7月执行数</td><td>全年预计执行数</td></tr><tr><td>年度资金总额</td><td>60</td><td>35</td><td>58</td></tr>");
        Assert.Equal(60m, Assert.Single(form.Funding.Lines).Budget);
        Assert.Equal(["年度资金总额 / 1—7月执行数 35", "年度资金总额 / 全年预计执行数 58"], form.OtherFields.Select(f => f.Label + " " + f.Text));
    }

    private static TargetForm Read(string rows) => Assert.Single(new IngestPipeline(new IngestOptions()).IngestBytes(
        Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body><p>项目支出绩效目标表</p><table><tr><td>项目名称</td><td colspan=3>福利</td></tr>{rows}<tr><td>年度目标</td><td colspan=3>保障到位。</td></tr><tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr><tr><td>产出指标</td><td>数量指标</td><td>人数</td><td>42人</td></tr></table></body></html>"), "funding.html").Forms);
}
