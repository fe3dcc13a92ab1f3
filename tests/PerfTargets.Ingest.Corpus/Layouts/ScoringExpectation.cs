using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Expected;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>What the declarations with scoring rules and signatures print, in one table or in several.</summary>
internal static class ScoringExpectation
{
    /// <summary>The expected form.</summary>
    public static TargetForm Of(DraftForm form, string title, IReadOnlyList<Levels.Row> rows)
    {
        var funding = form.Funding;
        return ExpectedForm.Of(
            form,
            title,
            "万元",
            [
                ExpectedFunding.Line(FundingItem.ProjectTotal, FundingSource.All, "项目资金(万元)", funding.Declared),
                ExpectedFunding.Line(FundingItem.Total, FundingSource.All, "年度资金总额", funding.Total.Budget),
                ExpectedFunding.Line(FundingItem.Total, FundingSource.Fiscal, "其中:财政拨款", funding.Fiscal.Budget),
                ExpectedFunding.Line(FundingItem.Carryover, FundingSource.All, "上年结转", funding.Carryover.Budget),
                ExpectedFunding.Line(FundingItem.Total, FundingSource.Other, "其他资金", funding.Other.Budget),
            ],
            rows.Select(row => ExpectedIndicator.Of(row, ExpectedMeasurement.Of(Value(row.Indicator), row.Indicator.Measure, row.Indicator.ValueType)) with
            {
                Explanation = ExpectedText.Of(row.Indicator.Explanation),
                ScoringRule = Rule(row.Indicator),
                Points = row.Indicator.Points,
                MeasureUnit = ExpectedText.Of(row.Indicator.Measure),
                ValueType = ExpectedText.Of(row.Indicator.ValueType),
                Remark = ExpectedText.Of(row.Indicator.Remark),
            })) with
        {
            HeadingUnit = ExpectedText.Of(form.HeadingUnit),
            HeadingProjectName = ExpectedText.Of(form.HeadingProject),
            Signatures = new Signatures
            {
                Preparer = ExpectedText.Of(form.Preparer),
                FiledOn = ExpectedText.Date(form.FiledOn),
                Head = ExpectedText.Of(form.Head),
                Reviews = [new Review("绩效股审核", ExpectedText.Of(form.Review), ExpectedText.Date(form.Review.Split(' ')[^1]))],
            },
        };
    }

    /// <summary>评(扣)分标准 of a row.</summary>
    public static string Rule(DraftIndicator indicator) => FormattableString.Invariant($"达到指标值的得{indicator.Points}分，未达到的按完成比例得分。");

    /// <summary>What stands under 指标值.</summary>
    public static string Value(DraftIndicator indicator) => indicator.Number.Length > 0 ? indicator.Number : indicator.Target;
}
