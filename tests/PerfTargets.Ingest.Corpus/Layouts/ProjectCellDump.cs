using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>The short declaration: one column of targets, levels 项目完成 and 项目效益.</summary>
internal sealed class ProjectCellDump : ILayout
{
    /// <inheritdoc/>
    public string Name => "project-cell-dump";

    /// <inheritdoc/>
    public FormKind Kind => FormKind.Project;

    /// <inheritdoc/>
    public bool Evaluated => false;

    /// <inheritdoc/>
    public Sheet Draw(DraftForm form)
    {
        var table = new SheetTable(5);
        table.Row().Cell("项目名称").Cell(form.Project, 0);
        table.Row().Cell("预算单位").Cell(form.Unit, 0);
        table.Row().Cell("项目资金\n（万元）", down: 3).Cell(" 年度资金总额：", 2).Cell(form.Funding.Total.Budget, 0);
        table.Row().Cell("       其中：财政拨款", 2).Cell(form.Funding.Fiscal.Budget, 0);
        table.Row().Cell("             其他资金", 2).Cell(form.Funding.Other.Budget, 0);
        table.Row().Cell("总体目标").Cell(form.Goal, 0);
        Levels.Draw(
            table,
            "绩效指标",
            Levels.Of(form.Indicators, "项目完成", "项目效益"),
            head => head.Cells("一级\n指标", "二级指标", "三级指标", "指标值（包含数字及文字描述）"),
            (row, indicator) => row.Cells(indicator.Name, indicator.Target));
        var category = form.Category == FormCategory.OtherOperating ? "其他运转类" : "特定目标类";
        return new Sheet([$"{category}项目支出绩效目标申报表", $"（{form.Year}年度）"], table, []);
    }
}
