using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT106: 三年均值 is the mean of the printed years, signs included.</summary>
internal sealed partial class PT106ThreeYearMeanWrong : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT106",
        Name = "three-year-mean-wrong",
        Family = "arithmetic",
        DefaultSeverity = Severity.Error,
        Title = new("三年均值算错", "The three-year mean is miscalculated"),
        Holds = new("三年均值 = 所填各年数值之和 ÷ 年数（负数照负数算）", "The three-year mean = the sum of the printed years ÷ their number, signs included"),
        Tolerance = new("均值末位数的半个单位（含）", "Half a unit of the mean's last printed digit, inclusive"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        for (var i = 0; i < form.Indicators.Count; i++)
            CheckRow(tally, form, i);
        return tally.Sum(new Bilingual("表上没有三年均值", "The form prints no three-year mean"));
    }

    private static void CheckRow(OutcomeTally tally, TargetForm form, int index)
    {
        var references = form.Indicators[index].References;
        var mean = references.FirstOrDefault(reference => MeanLabel().IsMatch(reference.Label));
        var years = references.Where(reference => YearLabel().IsMatch(reference.Label) && !string.IsNullOrWhiteSpace(reference.Raw)).ToList();
        if (mean is null || (string.IsNullOrWhiteSpace(mean.Raw) && years.Count == 0))
            return;
        var name = form.Indicators[index].Level3 ?? mean.Label;
        if (mean.Value is not { } printed)
            tally.Lack($"“{name}”的{mean.Label}没有填，或不是数字", $"the {mean.Label} of “{name}” is blank or not a number");
        else if (years.Count == 0 || years.Any(year => year.Value is null))
            tally.Lack($"“{name}”有的年份没有填，或不是数字", $"a year of “{name}” is blank or not a number");
        else
            Compare(tally, form, index, mean, printed, years);
    }

    private static void Compare(OutcomeTally tally, TargetForm form, int index, ReferenceValue mean, decimal printed, List<ReferenceValue> years)
    {
        var calculated = years.Average(year => year.Value!.Value);
        var digit = Tolerance.UnitOfLastDigit(mean.Raw, printed);
        if (Tolerance.HalfUnit(calculated, printed, digit))
        {
            tally.Hold();
            return;
        }

        // The years themselves are printed rounded: their mean may be off by half a unit of theirs, too.
        var roundedYears = years.Average(year => Tolerance.UnitOfLastDigit(year.Raw, year.Value!.Value));
        var complete = form.Indicators[index].References.Count(reference => YearLabel().IsMatch(reference.Label)) == years.Count;
        var certain = complete && !Tolerance.HalfUnit(calculated, printed, digit + roundedYears);
        tally.Fail(Describe(form, index, mean, printed, years, calculated, certain ? Certainty.Certain : Certainty.Likely));
    }

    private static Fault Describe(
        TargetForm form, int index, ReferenceValue mean, decimal printed, List<ReferenceValue> years, decimal calculated, Certainty certainty)
    {
        var references = form.Indicators[index].References.ToList();
        var name = form.Indicators[index].Level3 ?? mean.Label;
        var expected = Math.Round(calculated, Tolerance.UnitOfLastDigit(mean.Raw, printed).Scale, MidpointRounding.AwayFromZero);
        var formula = $"({Figures.Sum(years.Select(year => year.Value!.Value))}) ÷ {years.Count} = {Figures.Print(expected)} ≠ {Figures.Print(printed)}";
        FieldValue Field(ReferenceValue value) =>
            new(form, FormattableString.Invariant($"/indicators/{index}/references/{references.IndexOf(value)}"), value.Raw);
        return new Fault
        {
            Certainty = certainty,
            Message = new Bilingual(
                $"“{name}”的{mean.Label}填 {mean.Raw}，按所填 {years.Count} 年计算是 {Figures.Print(expected)}：{formula}。请核对均值和各年数值。",
                $"The {mean.Label} of “{name}” is printed as {mean.Raw}; the {years.Count} years printed give {Figures.Print(expected)}: {formula}. Check the mean and the years."),
            Expected = expected,
            Actual = printed,
            Unit = mean.Raw.Contains('%', StringComparison.Ordinal) || mean.Raw.Contains('％', StringComparison.Ordinal) ? "%" : null,
            Formula = formula,
            Fields = [Field(mean), .. years.Select(Field)],
        };
    }

    [GeneratedRegex("均值|平均")]
    private static partial Regex MeanLabel();

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex YearLabel();
}
