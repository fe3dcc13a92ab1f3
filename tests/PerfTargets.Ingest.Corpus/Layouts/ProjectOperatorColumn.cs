using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>The declaration with the comparison sign, the number, the unit and the points in columns of their own.</summary>
internal sealed class ProjectOperatorColumn : ILayout
{
    /// <inheritdoc/>
    public string Name => "project-operator-column";

    /// <inheritdoc/>
    public FormKind Kind => FormKind.Project;

    /// <inheritdoc/>
    public bool Evaluated => false;

    /// <inheritdoc/>
    public Sheet Draw(DraftForm form)
    {
        var table = new SheetTable(8);
        table.Row().Cell("项目名称").Cell(form.Project, 0);
        table.Row().Cell("主管部门").Cell(form.Department, 3).Cell("实施单位").Cell(form.Unit, 0);
        table.Row().Cell("项目资金", down: 3).Cell("年度资金总额：", 3).Cell(form.Funding.Total.Budget, 0);
        table.Row().Cell("其中：财政拨款", 3).Cell(form.Funding.Fiscal.Budget, 0);
        table.Row().Cell("其他资金", 3).Cell(form.Funding.Other.Budget, 0);
        table.Row().Cell("年度目标").Cell(form.Goal, 0);
        Levels.Draw(
            table,
            "绩效指标",
            Levels.Of(form.Indicators, "产出指标", "效益指标", "成本指标"),
            head => head.Cells("一级指标", "二级指标", "三级指标", "运算符号", "指标值", "单位", "分值权重"),
            (row, indicator) => row.Cells(
                indicator.Name,
                indicator.ValueType,
                indicator.Number.Length > 0 ? indicator.Number : indicator.Target,
                indicator.Measure,
                Content.Figures.Whole(indicator.Points)));
        return new Sheet(["项目支出绩效目标申报表", $"（{form.Year}年度）", "单位：万元"], table, []);
    }
}
