using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>The declaration with scoring rules in two tables, the goal a paragraph between them, every row with its level 1.</summary>
internal sealed class ProjectScoringSplit : ILayout
{
    private const string Title = "项目支出绩效目标表";

    /// <inheritdoc/>
    public string Name => "project-scoring-split";

    /// <inheritdoc/>
    public FormKind Kind => FormKind.Project;

    /// <inheritdoc/>
    public bool Evaluated => false;

    /// <inheritdoc/>
    public Sheet Draw(DraftForm form)
    {
        var funding = form.Funding;
        var head = new SheetTable(4);
        head.Row().Cell("部门(单位)名称").Cell(form.Unit, 0);
        head.Row().Cell("项目名称").Cell(form.Project, 0);
        head.Row().Cell("项目资金(万元)", down: 4).Cell(funding.Declared, down: 4).Cells("年度资金总额:", funding.Total.Budget);
        head.Row().Cells("其中:财政拨款", funding.Fiscal.Budget);
        head.Row().Cells("上年结转", funding.Carryover.Budget);
        head.Row().Cells("其他资金", funding.Other.Budget);
        var table = new SheetTable(10);
        var rows = ProjectScoring.Rows(form);
        table.Row().Cell("绩效指标", down: rows.Count + 1).Cells("一级指标", "二级指标", "三级指标", "指标值", "指标解释(指标值内容)", "评(扣分标准)", "度量单位", "指标值类型", "备注");
        for (var at = 0; at < rows.Count; at++)
        {
            var (indicator, level1, level2) = (rows[at].Indicator, rows[at].Level1, rows[at].Level2);
            table.Row().Cell(level1);
            if (at == 0 || (rows[at - 1].Level1, rows[at - 1].Level2) != (level1, level2))
                table.Cell(level2, down: rows.Skip(at).TakeWhile(row => (row.Level1, row.Level2) == (level1, level2)).Count());
            table.Cells(
                indicator.Name,
                ScoringExpectation.Value(indicator),
                indicator.Explanation,
                ScoringExpectation.Rule(indicator),
                indicator.Measure,
                indicator.ValueType,
                indicator.Remark);
        }

        return new Sheet(
            [Title, $"({form.Year})年度", form.HeadingUnit, form.HeadingProject],
            table,
            [$"绩效股审核: {form.Review}", $"填表人: {form.Preparer}", $"填报日期: {form.FiledOn}", $"单位负责人签字: {form.Head}"])
        {
            First = head,
            Between = [$"年度履职目标: {form.Goal}"],
        };
    }

    /// <inheritdoc/>
    public TargetForm Expect(DraftForm form) => ScoringExpectation.Of(form, Title, ProjectScoring.Rows(form));
}
