using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Expected;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>The declaration with the comparison sign, the number, the unit and the points in columns of their own.</summary>
internal sealed class ProjectOperatorColumn : ILayout
{
    private const string Title = "项目支出绩效目标申报表";

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
            Rows(form),
            head => head.Cells("一级指标", "二级指标", "三级指标", "运算符号", "指标值", "单位", "分值权重"),
            (row, indicator) => row.Cells(
                indicator.Name,
                indicator.ValueType,
                Value(indicator),
                indicator.Measure,
                Content.Figures.Whole(indicator.Points)));
        return new Sheet([Title, $"（{form.Year}年度）", "单位：万元"], table, []);
    }

    /// <inheritdoc/>
    public TargetForm Expect(DraftForm form) => ExpectedForm.Of(
        form,
        Title,
        "万元",
        [
            ExpectedFunding.Line(FundingItem.Total, FundingSource.All, "年度资金总额", form.Funding.Total.Budget),
            ExpectedFunding.Line(FundingItem.Total, FundingSource.Fiscal, "其中：财政拨款", form.Funding.Fiscal.Budget),
            ExpectedFunding.Line(FundingItem.Total, FundingSource.Other, "其他资金", form.Funding.Other.Budget),
        ],
        Rows(form).Select(row => ExpectedIndicator.Of(row, ExpectedMeasurement.Of(Value(row.Indicator), row.Indicator.Measure, row.Indicator.ValueType)) with
        {
            MeasureUnit = ExpectedText.Of(row.Indicator.Measure),
            ValueType = ExpectedText.Of(row.Indicator.ValueType),
            Points = row.Indicator.Points,
        })).WithDepartment(form);

    private static IReadOnlyList<Levels.Row> Rows(DraftForm form) => Levels.Of(form.Indicators, "产出指标", "效益指标", "成本指标");

    private static string Value(DraftIndicator indicator) => indicator.Number.Length > 0 ? indicator.Number : indicator.Target;
}
