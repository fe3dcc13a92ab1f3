using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>The declaration with explanations, scoring rules, measure units and signatures.</summary>
internal sealed class ProjectScoring : ILayout
{
    private const string Title = "项目支出绩效目标表";

    /// <inheritdoc/>
    public string Name => "project-scoring";

    /// <inheritdoc/>
    public FormKind Kind => FormKind.Project;

    /// <inheritdoc/>
    public bool Evaluated => false;

    /// <inheritdoc/>
    public Sheet Draw(DraftForm form)
    {
        var funding = form.Funding;
        var table = new SheetTable(10);
        table.Row().Cell("部门(单位)名称").Cell(form.Unit, 0);
        table.Row().Cell("项目名称").Cell(form.Project, 0);
        table.Row().Cell("项目资金(万元)", down: 4).Cell(funding.Declared, down: 4).Cell("年度资金总额:", 7).Cell(funding.Total.Budget);
        table.Row().Cell("其中:财政拨款", 7).Cell(funding.Fiscal.Budget);
        table.Row().Cell("上年结转", 7).Cell(funding.Carryover.Budget);
        table.Row().Cell("其他资金", 7).Cell(funding.Other.Budget);
        table.Row().Cell("年度履职目标").Cell(form.Goal, 0);
        Levels.Draw(
            table,
            "绩效指标",
            Rows(form),
            head => head.Cells("一级指标", "二级指标", "三级指标", "指标值", "指标解释(指标值内容)", "评(扣分标准)", "度量单位", "指标值类型", "备注"),
            (row, indicator) => row.Cells(
                indicator.Name,
                ScoringExpectation.Value(indicator),
                indicator.Explanation,
                ScoringExpectation.Rule(indicator),
                indicator.Measure,
                indicator.ValueType,
                indicator.Remark));
        return new Sheet(
            [Title, $"({form.Year})年度", form.HeadingUnit, form.HeadingProject],
            table,
            [$"绩效股审核: {form.Review}", $"填表人: {form.Preparer}", $"填报日期: {form.FiledOn}", $"单位负责人签字: {form.Head}"]);
    }

    /// <inheritdoc/>
    public TargetForm Expect(DraftForm form) => ScoringExpectation.Of(form, Title, Rows(form));

    /// <summary>The rows, costs first.</summary>
    public static IReadOnlyList<Levels.Row> Rows(DraftForm form) =>
        Levels.Of([.. form.Indicators.Where(IsCost), .. form.Indicators.Where(row => !IsCost(row))], "产出指标", "效益指标", "成本指标");

    private static bool IsCost(DraftIndicator indicator) => indicator.Aspect is IndicatorAspect.Cost or IndicatorAspect.Economic;
}
