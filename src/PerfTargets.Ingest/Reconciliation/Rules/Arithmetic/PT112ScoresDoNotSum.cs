using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT112: the points of the indicators sum to 100, or to what is left beside 预算执行率.</summary>
internal sealed class PT112ScoresDoNotSum : IRule
{
    private const decimal Full = 100;
    private const decimal LeftToExecutionRate = 10;

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT112",
        Name = "scores-do-not-sum",
        Family = "arithmetic",
        DefaultSeverity = Severity.Warning,
        Title = new("各指标分值相加不是满分", "The points of the indicators do not add up to the full score"),
        Holds = new("各指标的分值（或评分标准里的满分）相加 = 100；留给预算执行率 10 分的，= 90", "The points of the indicators (or the full marks in their scoring rules) sum to 100, or to 90 where 10 are left to the execution rate"),
        Tolerance = new("不允许有差额", "Exact"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        var scored = form.Indicators.Count(indicator => indicator.Points is not null);
        if (scored == 0)
            return tally.Sum(new Bilingual("表上没有分值", "The form prints no points"));

        var silent = form.Indicators.Where(indicator => indicator.Points is null).Select(NameOf).ToList();
        if (silent.Count > 0)
        {
            tally.Lack(
                $"{string.Concat(silent.Select(name => $"“{name}”"))}没有写分值；其余 {scored} 个指标相加是 {Figures.Print(Sum(form))} 分",
                $"no points are stated for {string.Join(", ", silent.Select(name => $"“{name}”"))}; the other {scored} indicators add up to {Figures.Print(Sum(form))}");
        }
        else
        {
            Compare(tally, form);
        }

        return tally.Sum(new Bilingual("", ""));
    }

    private static void Compare(OutcomeTally tally, TargetForm form)
    {
        var sum = Sum(form);
        decimal? forRate = form.Funding.Lines.FirstOrDefault(line => line.Points is not null)?.Points;
        var expected = Full - (forRate ?? 0);
        if (Tolerance.Exact(expected, sum) || (forRate is null && Tolerance.Exact(Full - LeftToExecutionRate, sum)))
            tally.Hold();
        else
            tally.Fail(Describe(form, sum, expected, forRate));
    }

    private static decimal Sum(TargetForm form) => form.Indicators.Sum(indicator => indicator.Points ?? 0);

    private static string NameOf(Indicator indicator) => indicator.Level3 ?? indicator.Level2 ?? indicator.Level1 ?? "";

    private static Fault Describe(TargetForm form, decimal sum, decimal expected, decimal? forRate)
    {
        var points = form.Indicators.Select(indicator => indicator.Points!.Value).ToList();
        var (zh, en) = forRate is { } rate
            ? ($"预算执行率占 {Figures.Print(rate)} 分，指标应当合计 {Figures.Print(expected)} 分", $"the execution rate has {Figures.Print(rate)}, so the indicators should have {Figures.Print(expected)}")
            : ($"应当是 100 分；预算执行率另占 10 分的，是 90 分", "they should be 100, or 90 where the execution rate has 10 of its own");
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                $"{points.Count} 个指标的分值相加是 {Figures.Print(sum)} 分，{zh}。请核对各指标的分值。",
                $"The points of the {points.Count} indicators add up to {Figures.Print(sum)}; {en}. Check the points of each indicator."),
            Expected = expected,
            Actual = sum,
            Unit = "分",
            Formula = $"{Figures.Sum(points)} = {Figures.Print(sum)} ≠ {Figures.Print(expected)}",
            Fields = [.. form.Indicators.Select((indicator, i) =>
                new FieldValue(form, FormattableString.Invariant($"/indicators/{i}/points"), Figures.Print(indicator.Points!.Value)))],
        };
    }
}
