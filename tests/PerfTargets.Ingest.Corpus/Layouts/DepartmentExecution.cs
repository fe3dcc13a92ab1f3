using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Expected;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>The department form with key tasks beside its funds, and results beside the targets.</summary>
internal sealed class DepartmentExecution : ILayout
{
    private const string Title = "部门（单位）整体支出预算绩效目标表";

    /// <inheritdoc/>
    public string Name => "department-execution";

    /// <inheritdoc/>
    public FormKind Kind => FormKind.Department;

    /// <inheritdoc/>
    public bool Evaluated => true;

    /// <inheritdoc/>
    public Sheet Draw(DraftForm form)
    {
        var table = new SheetTable(7);
        table.Row().Cell("部门（单位）名称").Cell(form.Unit, 3).Cell("下属预算单位个数").Cell("0", 0);
        table.Row().Cell("部门职责").Cell(form.Duties, 0);
        table.Row().Cell("年度履职目标").Cell(form.Goal, 0);
        table.Row().Cell("年度重点任务", down: 7).Cells("内容", "主要内容（重点工作计划）", "资金构成", "预算数", "决算数", "预算执行率");
        var lines = Amounts(form.Funding);
        for (var at = 0; at < 6; at++)
        {
            var task = at < form.Tasks.Count ? form.Tasks[at] : ("", "");
            table.Row().Cells(task.Item1, task.Item2);
            if (at < lines.Length)
                table.Cells(lines[at].Label, lines[at].Amount.Budget, lines[at].Amount.Final, lines[at].Amount.Rate);
            else
                table.Cells("二、年末在职人数：", Content.Figures.Whole(form.Headcount), "内设机构数", "4");
        }

        table.Row().Cell("分解目标", 0);
        Levels.Draw(
            table,
            null,
            Rows(form),
            head => head.Cells("一级指标", "二级指标", "三级指标", "年初指标值").Cell("实际完成值", 2).Cell("未完成原因", 0),
            (row, indicator) => row.Cells(indicator.Name, indicator.Target).Cell(indicator.Actual, 2).Cell(indicator.Reason, 0));
        return new Sheet([Title, $"（ {form.Year} 年度）"], table, []);
    }

    /// <inheritdoc/>
    public TargetForm Expect(DraftForm form) => ExpectedForm.Of(
        form,
        Title,
        "万元",
        Amounts(form.Funding).Select(line => ExpectedFunding.Line(line.Item, line.Source, line.Label, line.Amount)),
        Rows(form).Select(row => ExpectedIndicator.Of(row, ExpectedMeasurement.Of(row.Indicator.Target)) with
        {
            Actual = ExpectedMeasurement.Of(row.Indicator.Actual),
            ShortfallReason = ExpectedText.Of(row.Indicator.Reason),
        })) with
    {
        SubordinateUnits = 0,
        Headcount = form.Headcount,
        InternalBodies = 4,
        Duties = ExpectedText.Of(form.Duties),
        KeyTasks = [.. form.Tasks.Select(task => new KeyTask(task.Name, ExpectedText.Of(task.Content)))],
    };

    private static (string Label, FundingItem Item, FundingSource Source, DraftAmount Amount)[] Amounts(DraftFunding funding) =>
    [
        ("一、部门整体预算总额（万元）", FundingItem.Total, FundingSource.All, funding.Total),
        ("1、资金来源：（1）财政拨款", FundingItem.Total, FundingSource.Fiscal, funding.Fiscal),
        ("（2）其他资金", FundingItem.Total, FundingSource.Other, funding.Other),
        ("2、资金结构：（1）基本支出", FundingItem.Basic, FundingSource.All, funding.Personnel),
        ("（2）项目支出", FundingItem.Project, FundingSource.All, funding.SpecificTarget),
    ];

    private static IReadOnlyList<Levels.Row> Rows(DraftForm form) =>
        Levels.Of(form.Indicators.Where(indicator => indicator.References.Count == 0), "产出指标", "效益指标");
}
