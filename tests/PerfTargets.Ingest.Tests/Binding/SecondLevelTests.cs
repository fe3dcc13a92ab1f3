using System.Text;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Tests.Binding;

/// <summary>Words of a first level that stand under 二级指标.</summary>
public class SecondLevelTests
{
    [Theory]
    [InlineData("效益指标", "履职效益")]
    [InlineData("产出指标", "履职产出")]
    [InlineData("产出指标", "项目产出")]
    public void Behind_a_first_level_they_are_the_second(string level1, string level2)
    {
        var form = Read($"<tr><td>{level1}</td><td>{level2}</td><td>参与群众</td><td>≥1万人次</td><td>说明</td></tr>");
        var row = Assert.Single(form.Indicators);
        Assert.Equal((level1, level2, "参与群众", "≥1万人次"), (row.Level1, row.Level2, row.Level3, row.Target!.Raw));
        Assert.DoesNotContain(form.Diagnostics, d => d.Code == DiagnosticCode.RowRepaired);
    }

    [Fact]
    public void In_a_row_that_is_pushed_aside_they_are_the_first()
    {
        var form = Read("<tr><td>绩效指标</td><td>效益指标</td><td>社会效益指标</td><td>参与群众</td><td>≥1万人次</td></tr>");
        var row = Assert.Single(form.Indicators);
        Assert.Equal(("效益指标", "社会效益指标", "参与群众"), (row.Level1, row.Level2, row.Level3));
        Assert.Contains(form.Diagnostics, d => d.Code == DiagnosticCode.RowRepaired);
    }

    private static Model.TargetForm Read(string row) => Assert.Single(new IngestPipeline(new IngestOptions()).IngestBytes(
        Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body><p>项目支出绩效目标表</p><table><tr><td>项目名称</td><td colspan=4>文化</td></tr><tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td><td>备注</td></tr>{row}</table></body></html>"), "row.html").Forms);
}
