using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Expected;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>The self-evaluation: points and scores beside targets and results.</summary>
internal sealed class ProjectSelfEvaluation : ILayout
{
    private const string Title = "项目支出绩效自评表";

    /// <inheritdoc/>
    public string Name => "project-self-evaluation";

    /// <inheritdoc/>
    public FormKind Kind => FormKind.Project;

    /// <inheritdoc/>
    public bool Evaluated => true;

    /// <inheritdoc/>
    public Sheet Draw(DraftForm form)
    {
        var (total, fiscal, other) = (form.Funding.Total, form.Funding.Fiscal, form.Funding.Other);
        var table = new SheetTable(9);
        table.Row().Cell("项目名称").Cell(form.Project, 0);
        table.Row().Cell("主管部门").Cell(form.Department, 3).Cell("实施单位").Cell(form.Unit, 0);
        table.Row().Cell("项目资金（万元）", down: 4).Cell("", 2).Cells("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        table.Row().Cell("年度资金总额", 2).Cells(total.Budget, total.Budget, total.Final, "10", total.Rate, "10");
        table.Row().Cell("其中：当年财政拨款", 2).Cells(fiscal.Budget, fiscal.Budget, fiscal.Final, "—", fiscal.Rate, "—");
        table.Row().Cell("其他资金", 2).Cells(other.Budget, other.Budget, other.Final, "—", other.Rate, "—");
        table.Row().Cell("年度总体目标", down: 2).Cell("预期目标", 4).Cell("实际完成情况", 0);
        table.Row().Cell(form.Goal, 4).Cell(form.GoalActual, 0);
        var points = form.Indicators.Sum(indicator => indicator.Points);
        Levels.Draw(
            table,
            "绩效指标",
            Rows(form),
            head => head.Cells("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
            (row, indicator) => row.Cells(
                indicator.Name, indicator.Target, indicator.Actual, Content.Figures.Whole(indicator.Points), Content.Figures.Whole(indicator.Points), indicator.Reason));
        table.Row().Cell("总分", 6).Cells(Content.Figures.Whole(points + 10), Content.Figures.Whole(points + 10), "");
        return new Sheet([Title, $"（{form.Year}年度）"], table, [$"填表人：{form.Preparer}    填报日期：{form.FiledOn}"]);
    }

    /// <inheritdoc/>
    public TargetForm Expect(DraftForm form)
    {
        var whole = Content.Figures.Whole(form.Indicators.Sum(indicator => indicator.Points) + 10);
        var expected = ExpectedForm.Of(
            form,
            Title,
            "万元",
            [
                Line(FundingItem.Total, FundingSource.All, "年度资金总额", form.Funding.Total, "10"),
                Line(FundingItem.CurrentYear, FundingSource.All, "其中：当年财政拨款", form.Funding.Fiscal, "—"),
                Line(FundingItem.Total, FundingSource.Other, "其他资金", form.Funding.Other, "—"),
            ],
            Rows(form).Select(row => ExpectedIndicator.Of(row, ExpectedMeasurement.Of(row.Indicator.Target)) with
            {
                Actual = ExpectedMeasurement.Of(row.Indicator.Actual),
                Points = row.Indicator.Points,
                Score = row.Indicator.Points,
                ShortfallReason = ExpectedText.Of(row.Indicator.Reason),
            })).WithDepartment(form);
        return expected with
        {
            Goals = [.. expected.Goals.Select(goal => goal with { Actual = ExpectedText.Of(form.GoalActual) })],
            OtherFields = [new OtherField("总分", whole), new OtherField("总分", whole)],
            Signatures = new Signatures { Preparer = ExpectedText.Of(form.Preparer), FiledOn = ExpectedText.Date(form.FiledOn) },
        };
    }

    private static FundingLine Line(FundingItem item, FundingSource source, string label, DraftAmount amount, string points) => ExpectedFunding.Line(
        item, source, label, ("initialBudget", amount.Budget), ("budget", amount.Budget), ("final", amount.Final), ("executionRate", amount.Rate), ("points", points), ("score", points));

    private static IReadOnlyList<Levels.Row> Rows(DraftForm form) => Levels.Of(form.Indicators, "产出指标", "效益指标", "成本指标");
}
