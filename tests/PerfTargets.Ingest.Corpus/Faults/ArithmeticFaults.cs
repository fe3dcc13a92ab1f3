using System.Globalization;
using System.Text.RegularExpressions;
using PerfTargets.Ingest.Corpus.Content;
using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Faults;

/// <summary>Texts whose figures do not add up.</summary>
internal static partial class ArithmeticFaults
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        Drafting.InDepartment("PT106", "the mean is another", (_, form) => Drafting.Row(form, IndicatorAspect.Cost, row => row.References.Count == 0 ? null : Mean(row)), "department-income-expenditure"),
        Drafting.InRow("PT107", "an amount is another", IndicatorAspect.Cost, (random, row) => PlainAmount().IsMatch(row.Target) ? Amount(row, random) : null, "project-cell-dump", "project-execution"),
        Drafting.InRow("PT108", "the result is another", IndicatorAspect.Cost, (random, row) => ResultAfterEquals().IsMatch(row.Target) ? Text(row, ResultAfterEquals().Replace(row.Target, Shifted(random))) : null, "project-cell-dump", "project-execution", "project-self-evaluation"),
        Drafting.InRow("PT108", "the count is another", IndicatorAspect.Cost, (_, row) => Count().IsMatch(row.Target) ? Text(row, Count().Replace(row.Target, match => Plus(match.Value, 7))) : null, "project-cell-dump", "project-execution", "project-self-evaluation"),
        Drafting.InDepartment("PT109", "the stated sum is another", (random, form) => InRow(form, IndicatorAspect.Cost, "共计", StatedSum(), Shifted(random)), "department-income-expenditure", "department-expenditure-categories"),
        Drafting.InDepartment("PT109", "a part is another", (random, form) => InRow(form, IndicatorAspect.Cost, "共计", FirstPart(), Shifted(random)), "department-income-expenditure", "department-expenditure-categories"),
        Drafting.InRow("PT111", "the budget cost is another", IndicatorAspect.Cost, (random, row) => row.Name != "预算成本" ? null : Cost(row, Drafting.Shift(random, row.Number)), "project-scoring", "project-operator-column"),
        Drafting.InRow("PT112", "a row has more points", IndicatorAspect.Quality, (random, row) => (row with { Points = row.Points + random.Between(1, 6) }, ""), "project-scoring", "project-operator-column", "project-self-evaluation"),
        Drafting.InDepartment("PT113", "a part of the staff is another", (random, form) => InRow(form, IndicatorAspect.Quantity, "共计", Officials(), match => Plus(match.Value, random.Between(1, 3))), "department-income-expenditure"),
        Drafting.InDepartment("PT113", "the whole of the staff is another", (random, form) => InRow(form, IndicatorAspect.Quantity, "共计", Staff(), match => Plus(match.Value, random.Between(4, 9))), "department-income-expenditure"),
        Drafting.InProject("PT114", "the rate is another", (_, form) => form.Indicators.Any(row => row.Name == "预算成本") ? null : Drafting.Row(form, IndicatorAspect.Quantity, Dearer), "project-cell-dump"),
        Drafting.InProject("PT115", "the goal's total is another", (random, form) => Goal(form, Shifted(random))),
        Drafting.InProject("PT116", "the goal's total is in the wrong unit", (_, form) => Goal(form, match => Figures.Wan(Drafting.Number(match.Value) * 100_000_000m))),
    ];

    private static MatchEvaluator Shifted(SeededRandom random) => match => Drafting.Shift(random, match.Value);

    private static string Plus(string number, int more) => (int.Parse(number, CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture);

    private static (DraftIndicator Row, string Raw)? Text(DraftIndicator row, string target) => (row with { Target = target }, target);

    // Three times the rate: no rounding of the amount explains it.
    private static (DraftIndicator Row, string Raw)? Dearer(DraftIndicator row) =>
        Rate().IsMatch(row.Target) ? Text(row, Rate().Replace(row.Target, match => Plus(match.Value, 2 * int.Parse(match.Value, CultureInfo.InvariantCulture)))) : null;

    private static (DraftIndicator Row, string Raw)? Amount(DraftIndicator row, SeededRandom random)
    {
        var amount = $"{Drafting.Shift(random, row.Target[..^2])}万元";
        return (row with { Target = amount }, amount);
    }

    private static (DraftIndicator Row, string Raw)? Cost(DraftIndicator row, string amount) =>
        (row with { Target = $"≤{amount}万元", Number = amount, Explanation = $"项目总成本不超过{amount}万元" }, amount);

    private static (DraftIndicator Row, string Raw)? Mean(DraftIndicator row)
    {
        var mean = FormattableString.Invariant($"{Drafting.Number(row.References[0][..^1]) + 1.5m:0.00}%");
        return (row with { References = [mean, .. row.References.Skip(1)] }, mean);
    }

    private static (DraftForm Form, string Raw)? InRow(DraftForm form, IndicatorAspect aspect, string holds, Regex where, MatchEvaluator change) =>
        Drafting.Row(form, aspect, row => row.Target.Contains(holds, StringComparison.Ordinal) && where.IsMatch(row.Target) ? Text(row, where.Replace(row.Target, change, 1)) : null);

    private static (DraftForm Form, string Raw)? Goal(DraftForm form, MatchEvaluator change)
    {
        if (!GoalTotal().IsMatch(form.Goal))
            return null;
        var goal = GoalTotal().Replace(form.Goal, change);
        return (form with { Goal = goal }, goal);
    }

    [GeneratedRegex(@"^[\d.]+万元$")]
    private static partial Regex PlainAmount();

    [GeneratedRegex(@"(?<=[=共])[\d.]+(?=万元$)")]
    private static partial Regex ResultAfterEquals();

    [GeneratedRegex(@"^\d+(?=\w+[*×])")]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<=共计)[\d.]+(?=万元)")]
    private static partial Regex StatedSum();

    [GeneratedRegex(@"(?<=其他运转类项目经费)[\d.]+")]
    private static partial Regex FirstPart();

    [GeneratedRegex(@"(?<=行政人员)\d+")]
    private static partial Regex Officials();

    [GeneratedRegex(@"(?<=共计)\d+")]
    private static partial Regex Staff();

    [GeneratedRegex(@"\d+(?=元/)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?<=项目总投入)[\d.]+")]
    private static partial Regex GoalTotal();
}
