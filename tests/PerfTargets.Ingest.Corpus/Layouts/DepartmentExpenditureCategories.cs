using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Expected;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>The department form with its expenditure by category and two levels of indicators.</summary>
internal sealed class DepartmentExpenditureCategories : ILayout
{
    private const string Title = "部门（单位）整体支出绩效目标申报表";

    /// <inheritdoc/>
    public string Name => "department-expenditure-categories";

    /// <inheritdoc/>
    public FormKind Kind => FormKind.Department;

    /// <inheritdoc/>
    public bool Evaluated => false;

    /// <inheritdoc/>
    public Sheet Draw(DraftForm form)
    {
        var funding = form.Funding;
        var table = new SheetTable(6);
        table.Row().Cell("预算单位").Cell(form.Unit, 0);
        table.Row().Cell("预算资金（万元）", down: 6).Cell(" 年度资金总额：", 2, 2).Cells("合计", "财政资金", "其他资金");
        table.Row().Cells(funding.Total.Budget, funding.Fiscal.Budget, funding.Other.Budget);
        table.Row().Cell("    其中：人员类项目支出", 2).Cells(funding.Personnel.Budget, funding.Personnel.Budget, "");
        table.Row().Cell("运转类项目支出 ", down: 2).Cell("公用经费项目支出").Cells(funding.PublicOperating.Budget, funding.PublicOperating.Budget, "");
        table.Row().Cell("其他运转类项目支出").Cells(funding.OtherOperating.Budget, funding.OtherOperating.Final, funding.OtherOperating.Rate);
        table.Row().Cell("          特定目标类项目经费 ", 2).Cells(funding.SpecificTarget.Budget, funding.SpecificTarget.Final, funding.SpecificTarget.Rate);
        table.Row().Cell("年度主要任务及拟达到的目标").Cell(form.Goal, 0);
        Levels.Draw(
            table,
            "绩\n效\n指\n标",
            Rows(form),
            head => head.Cells("一级\n指标", "二级指标").Cell("指标值（包含数字及文字描述）", 0),
            (row, indicator) => row.Cell(indicator.Target, 0));
        return new Sheet([Title, $"（{form.Year}年度）"], table, []);
    }

    /// <inheritdoc/>
    public TargetForm Expect(DraftForm form)
    {
        var funding = form.Funding;
        return ExpectedForm.Of(
            form,
            Title,
            "万元",
            [
                .. Lines(FundingItem.Total, "年度资金总额", funding.Total.Budget, funding.Fiscal.Budget, funding.Other.Budget),
                .. Lines(FundingItem.Personnel, "其中：人员类项目支出", funding.Personnel.Budget, funding.Personnel.Budget, ""),
                .. Lines(FundingItem.PublicOperating, "公用经费项目支出", funding.PublicOperating.Budget, funding.PublicOperating.Budget, ""),
                .. Lines(FundingItem.OtherOperating, "其他运转类项目支出", funding.OtherOperating.Budget, funding.OtherOperating.Final, funding.OtherOperating.Rate),
                .. Lines(FundingItem.SpecificTarget, "特定目标类项目经费", funding.SpecificTarget.Budget, funding.SpecificTarget.Final, funding.SpecificTarget.Rate),
            ],
            Rows(form).Select(row => ExpectedIndicator.Of(row, ExpectedMeasurement.Of(row.Indicator.Target)) with { Level3 = null }));
    }

    private static IEnumerable<FundingLine> Lines(FundingItem item, string label, string whole, string fiscal, string other) =>
    [
        ExpectedFunding.Line(item, FundingSource.All, $"{label} / 合计", whole),
        ExpectedFunding.Line(item, FundingSource.Fiscal, $"{label} / 财政资金", fiscal),
        ExpectedFunding.Line(item, FundingSource.Other, $"{label} / 其他资金", other),
    ];

    private static IReadOnlyList<Levels.Row> Rows(DraftForm form) =>
        Levels.Of(form.Indicators.Where(indicator => indicator.References.Count == 0), "产出指标", "效益指标");
}
