using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>PT507: a share of a whole (满意度, 合格率, 覆盖率) lies between 0 and 100 %.</summary>
internal sealed partial class PT507PercentageOutOfRange : IRule
{
    private const decimal Whole = 100;

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT507",
        Name = "percentage-out-of-range",
        Family = "text",
        DefaultSeverity = Severity.Error,
        Title = new("百分比超出可能的范围", "A percentage is out of range"),
        Holds = new("满意度、合格率、覆盖率等占全体的比例在 0 和 100% 之间", "A share of a whole, such as satisfaction, pass rate or coverage, lies between 0 and 100 %"),
        Tolerance = new("0 和 100% 在内", "0 and 100 % included"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var row in IndicatorCell.Of(form).Where(row => IsShare(row.Indicator)))
        {
            CheckValue(tally, row, "target", row.Indicator.Target);
            CheckValue(tally, row, "actual", row.Indicator.Actual);
        }

        return tally.Sum(new Bilingual("表上没有满意度、合格率一类的百分比", "The form has no percentage that is a share of a whole"));
    }

    private static bool IsShare(Indicator indicator) =>
        ShareName().IsMatch(PrintedText.Normalise(indicator.Level3 ?? ""))
        || (indicator.Aspect == IndicatorAspect.Satisfaction && indicator.Target?.Unit == "%");

    private static void CheckValue(OutcomeTally tally, IndicatorCell row, string name, Measurement? measurement)
    {
        if (measurement is null)
            return;
        var percentages = Percentages(row.Indicator, measurement).ToList();
        if (percentages.Count == 0)
        {
            if (PrintedNumber.IsIn(measurement.Raw))
                tally.Lack($"“{row.Label}”的“{Excerpt.Of(measurement.Raw)}”看不出是不是百分比", $"whether “{Excerpt.Of(measurement.Raw)}” of “{row.Label}” is a percentage is unclear");
            return;
        }

        foreach (var value in percentages)
        {
            if (value is >= 0 and <= Whole)
                tally.Hold();
            else
                tally.Fail(Describe(row, row.Field(name, measurement.Raw), value));
        }
    }

    private static IEnumerable<decimal> Percentages(Indicator indicator, Measurement measurement)
    {
        if (measurement.Value is { } value && IsPercent(measurement.Unit ?? indicator.MeasureUnit))
            yield return value;
        foreach (var quantity in measurement.Quantities.Where(quantity => IsPercent(quantity.Unit)))
            yield return quantity.Value;
    }

    private static bool IsPercent(string? unit) => unit is "%" or "％";

    private static Fault Describe(IndicatorCell row, FieldValue field, decimal value)
    {
        var limit = value < 0 ? 0 : Whole;
        return new Fault
        {
            // People outside the plan may be reached, too; satisfied people and passed goods are never more than all.
            Certainty = StrictName().IsMatch(PrintedText.Normalise(row.Indicator.Level3 ?? "")) && field.Raw.Length <= 12 ? Certainty.Certain : Certainty.Likely,
            Message = new Bilingual(
                $"“{row.Label}”写的是 {Figures.Print(value)}%，这类比例只能在 0 和 100% 之间。请核对。",
                $"“{row.Label}” is printed as {Figures.Print(value)} %; such a share lies between 0 and 100 %. Check it."),
            Expected = limit,
            Actual = value,
            Unit = "%",
            Formula = value < 0 ? $"{Figures.Print(value)} < 0" : $"{Figures.Print(value)} > 100",
            Fields = [field, row.Name],
        };
    }

    [GeneratedRegex("(满意度|满意率|合格率|覆盖率|覆盖面|出勤率|参训率|准确率|及时率|通过率|到位率|达标率|兑现率|知晓率|完好率|保障率|公开率|优秀率|优良率|办结率|验收率|成活率)([(][^()]*[)])?$")]
    private static partial Regex ShareName();

    [GeneratedRegex("(满意度|满意率|合格率|准确率|及时率|优秀率|优良率|完好率|成活率|出勤率)([(][^()]*[)])?$")]
    private static partial Regex StrictName();
}
