using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Expected;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>The form with budget, final and rate beside the project's funds, and results beside the targets.</summary>
internal sealed class ProjectExecution : ILayout
{
    private const string Title = "部门预算项目绩效目标表";

    /// <inheritdoc/>
    public string Name => "project-execution";

    /// <inheritdoc/>
    public FormKind Kind => FormKind.Project;

    /// <inheritdoc/>
    public bool Evaluated => true;

    /// <inheritdoc/>
    public Sheet Draw(DraftForm form)
    {
        var (total, fiscal, other) = (form.Funding.Total, form.Funding.Fiscal, form.Funding.Other);
        var table = new SheetTable(8);
        table.Row().Cell("项目名称").Cell(form.Project, 2).Cell("项目类别").Cell("产业发展 □ 民生保障 ☑ 基础设施 □ 行政专项 □", 0);
        table.Row().Cell("主管部门").Cell(form.Department, 2).Cell("实施单位").Cell(form.Unit, 0);
        table.Row().Cell("项目资金\n(万元)", down: 6).Cells("项目资金总额", total.Budget).Cell("资金构成", 2).Cells("预算数", "决算数", "预算执行率");
        table.Row().Cells("其中：财政资金", fiscal.Budget).Cell("其中：当年财政拨款", down: 2).Cells("上级资金", "", "", "");
        table.Row().Cells("其他资金", other.Budget).Cells("县级配套", fiscal.Budget, fiscal.Final, fiscal.Rate);
        table.Row().Cells("项目已执行资金", total.Final).Cell("上年结转", down: 2).Cells("上级资金", "", "", "");
        table.Row().Cells("其中：财政资金", fiscal.Final).Cells("县级配套", "", "", "");
        table.Row().Cells("其他资金", other.Final).Cell("其他资金", 2).Cells(other.Budget, other.Final, other.Rate);
        table.Row().Cell("项目\n绩效\n目标", down: 2).Cell("项目总目标", 2).Cell("年度总体目标", 0);
        table.Row().Cell("", 2).Cell(form.Goal, 0);
        Levels.Draw(
            table,
            "绩效\n指标",
            Rows(form),
            head => head.Cells("一级指标", "二级指标", "三级指标", "年初指标值", "实际完成值").Cell("未完成原因", 0),
            (row, indicator) => row.Cells(indicator.Name, indicator.Target, indicator.Actual).Cell(indicator.Reason, 0));
        return new Sheet([Title, $"({form.Year} 年度)"], table, []);
    }

    /// <inheritdoc/>
    public TargetForm Expect(DraftForm form)
    {
        var (total, fiscal, other) = (form.Funding.Total, form.Funding.Fiscal, form.Funding.Other);
        return ExpectedForm.Of(
            form,
            Title,
            "万元",
            [
                ExpectedFunding.Line(FundingItem.ProjectTotal, FundingSource.All, "项目资金总额", total.Budget),
                ExpectedFunding.Line(FundingItem.ProjectTotal, FundingSource.Fiscal, "其中：财政资金", fiscal.Budget),
                ExpectedFunding.Line(FundingItem.CurrentYear, FundingSource.Superior, "其中：当年财政拨款 / 上级资金", DraftAmount.Blank),
                ExpectedFunding.Line(FundingItem.ProjectTotal, FundingSource.Other, "其他资金", other.Budget),
                ExpectedFunding.Line(FundingItem.CurrentYear, FundingSource.Local, "其中：当年财政拨款 / 县级配套", fiscal),
                ExpectedFunding.Line(FundingItem.Executed, FundingSource.All, "项目已执行资金", ("final", total.Final)),
                ExpectedFunding.Line(FundingItem.Carryover, FundingSource.Superior, "上年结转 / 上级资金", DraftAmount.Blank),
                ExpectedFunding.Line(FundingItem.Executed, FundingSource.Fiscal, "其中：财政资金", ("final", fiscal.Final)),
                ExpectedFunding.Line(FundingItem.Carryover, FundingSource.Local, "上年结转 / 县级配套", DraftAmount.Blank),
                ExpectedFunding.Line(FundingItem.Executed, FundingSource.Other, "其他资金", ("final", other.Final)),
                ExpectedFunding.Line(FundingItem.Total, FundingSource.Other, "其他资金", other),
            ],
            Rows(form).Select(row => ExpectedIndicator.Of(row, ExpectedMeasurement.Of(row.Indicator.Target)) with
            {
                Actual = ExpectedMeasurement.Of(row.Indicator.Actual),
                ShortfallReason = ExpectedText.Of(row.Indicator.Reason),
            })).WithDepartment(form) with
        { ProjectType = new ProjectType(["产业发展", "民生保障", "基础设施", "行政专项"], ["民生保障"]) };
    }

    private static IReadOnlyList<Levels.Row> Rows(DraftForm form) => Levels.Of(form.Indicators, "产出指标", "效益指标");
}
