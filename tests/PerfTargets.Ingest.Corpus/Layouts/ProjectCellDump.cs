using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Expected;
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
            Rows(form),
            head => head.Cells("一级\n指标", "二级指标", "三级指标", "指标值（包含数字及文字描述）"),
            (row, indicator) => row.Cells(indicator.Name, indicator.Target));
        return new Sheet([Title(form), $"（{form.Year}年度）"], table, []);
    }

    /// <inheritdoc/>
    public TargetForm Expect(DraftForm form) => ExpectedForm.Of(
        form,
        Title(form),
        "万元",
        [
            ExpectedFunding.Line(FundingItem.Total, FundingSource.All, "年度资金总额", form.Funding.Total.Budget),
            ExpectedFunding.Line(FundingItem.Total, FundingSource.Fiscal, "其中：财政拨款", form.Funding.Fiscal.Budget),
            ExpectedFunding.Line(FundingItem.Total, FundingSource.Other, "其他资金", form.Funding.Other.Budget),
        ],
        Rows(form).Select(row => ExpectedIndicator.Of(row, ExpectedMeasurement.Of(row.Indicator.Target)))) with
    { Category = form.Category };

    private static IReadOnlyList<Levels.Row> Rows(DraftForm form) => Levels.Of(form.Indicators, "项目完成", "项目效益");

    private static string Title(DraftForm form) => $"{(form.Category == FormCategory.OtherOperating ? "其他运转类" : "特定目标类")}项目支出绩效目标申报表";
}
