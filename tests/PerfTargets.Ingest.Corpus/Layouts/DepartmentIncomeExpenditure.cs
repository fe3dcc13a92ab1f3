using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Expected;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>The department form with income and expenditure, and reference years beside management indicators.</summary>
internal sealed class DepartmentIncomeExpenditure : ILayout
{
    private const string Title = "部门整体支出绩效目标申报表";

    /// <inheritdoc/>
    public string Name => "department-income-expenditure";

    /// <inheritdoc/>
    public FormKind Kind => FormKind.Department;

    /// <inheritdoc/>
    public bool Evaluated => false;

    /// <inheritdoc/>
    public Sheet Draw(DraftForm form)
    {
        var funding = form.Funding;
        var table = new SheetTable(9);
        table.Row().Cell("部门名称", 2).Cell(form.Unit, 0);
        table.Row().Cell("年度部门整体预算", 2).Cell("资金总额", 2).Cell("财政拨款", 2).Cell("其他资金", 0);
        table.Row().Cell("收入预算", 2).Cell(funding.Total.Budget, 2).Cell(funding.Fiscal.Budget, 2).Cell(funding.Other.Budget, 0);
        table.Row().Cell("支出预算", 2).Cell(funding.Expenditure[0], 2).Cell(funding.Expenditure[1], 2).Cell(funding.Expenditure[2], 0);
        table.Row().Cell("年度总体目标").Cell(form.Goal, 0);
        Management(table, form.Indicators.Where(IsManagement).ToList(), int.Parse(form.Year, System.Globalization.CultureInfo.InvariantCulture));
        Levels.Draw(
            table,
            "履职效能",
            Rows(form),
            head => head.Cells("一级指标", "二级指标", "三级指标").Cell("指标值（包含数字及文字描述）", 0),
            (row, indicator) => row.Cell(indicator.Name).Cell(indicator.Target, 0));
        return new Sheet([Title, $"（{form.Year}年度）"], table, []);
    }

    /// <inheritdoc/>
    public TargetForm Expect(DraftForm form)
    {
        var funding = form.Funding;
        var year = int.Parse(form.Year, System.Globalization.CultureInfo.InvariantCulture);
        return ExpectedForm.Of(
            form,
            Title,
            null,
            [
                .. Lines(FundingItem.Income, "收入预算", funding.Total.Budget, funding.Fiscal.Budget, funding.Other.Budget),
                .. Lines(FundingItem.Expenditure, "支出预算", funding.Expenditure[0], funding.Expenditure[1], funding.Expenditure[2]),
            ],
            [
                .. form.Indicators.Where(IsManagement).Select(row => ExpectedIndicator.Of(new Levels.Row(row, "成本指标", "预算管理"), ExpectedMeasurement.Of(row.Target)) with
                {
                    Section = "管理效率",
                    References = [.. Columns(year).Zip(row.References, (label, printed) => new ReferenceValue(label, printed, ExpectedText.Number(printed)))],
                }),
                .. Rows(form).Select(row => ExpectedIndicator.Of(row, ExpectedMeasurement.Of(row.Indicator.Target)) with { Section = "履职效能" }),
            ]);
    }

    private static IEnumerable<FundingLine> Lines(FundingItem item, string label, string whole, string fiscal, string other) =>
    [
        ExpectedFunding.Line(item, FundingSource.All, $"{label} / 资金总额", whole),
        ExpectedFunding.Line(item, FundingSource.Fiscal, $"{label} / 财政拨款", fiscal),
        ExpectedFunding.Line(item, FundingSource.Other, $"{label} / 其他资金", other),
    ];

    private static string[] Columns(int year) =>
        ["三年均值", FormattableString.Invariant($"{year - 3}年"), FormattableString.Invariant($"{year - 2}年"), FormattableString.Invariant($"{year - 1}年")];

    private static bool IsManagement(DraftIndicator indicator) => indicator.References.Count > 0;

    private static IReadOnlyList<Levels.Row> Rows(DraftForm form) =>
        Levels.Of(form.Indicators.Where(indicator => !IsManagement(indicator)).Select(InBrackets), "产出指标", "效益指标");

    private static DraftIndicator InBrackets(DraftIndicator indicator) =>
        indicator.Level1 is { } part ? indicator with { Level1 = $"产出指标（{part}）" } : indicator;

    private static void Management(SheetTable table, List<DraftIndicator> rows, int year)
    {
        table.Row().Cell("管理效率", down: rows.Count + 2);
        foreach (var label in (string[])["一级指标", "二级指标", "三级指标", "指标值"])
            table.Cell(label, down: 2);
        table.Cell("指标设置参考值", 0);
        table.Row().Cells([.. Columns(year)]);
        for (var at = 0; at < rows.Count; at++)
        {
            table.Row();
            if (at == 0)
                table.Cell("成本指标", down: rows.Count).Cell("预算管理", down: rows.Count);
            table.Cells(rows[at].Name, rows[at].Target).Cells([.. rows[at].References]);
        }
    }
}
