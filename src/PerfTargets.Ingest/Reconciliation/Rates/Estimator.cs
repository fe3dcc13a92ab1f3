using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Matching;

namespace PerfTargets.Ingest.Reconciliation.Rates;

/// <summary>
/// Multiplies rates of one basis with the counts beside them. A monthly rate without a number of months is taken for a year.
/// Counts that the basis does not ask for (2次, 3天) may be factors too: such readings are kept beside the plain one.
/// </summary>
internal static class Estimator
{
    private const int MostCounts = 6;
    private const int MonthsOfAYear = 12;
    private static readonly decimal[] SomeMonths = [.. Enumerable.Range(1, MonthsOfAYear - 1).Select(month => (decimal)month)];
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The estimate; null when something the rates are for is not counted.</summary>
    /// <param name="rates">Rates of one basis that add up.</param>
    /// <param name="counts">The counts that are said of the same thing.</param>
    public static Estimate? Of(IReadOnlyList<UnitRate> rates, IReadOnlyList<Mention> counts)
    {
        var rate = rates.Sum(item => item.Yuan);
        var factors = new List<Factor>();
        var rest = counts.ToList();
        foreach (var unit in rates[0].Basis)
        {
            var own = rest.Where(count => Counts(count, unit)).ToList();
            if (own.Count == 0 && unit == "月")
                factors.Add(new Factor(MonthsOfAYear, SomeMonths, "12", false, false));
            else if (own.Count == 0 && unit is "次" or "期" or "场" or "天" && factors.Count > 0)
                factors.Add(new Factor(1, [], "", true, true));
            else if (own.Count == 0)
                return null;
            else
                factors.Add(FactorOf(own));
            rest.RemoveAll(own.Contains);
        }

        var people = rest.Where(count => Counts(count, "人")).ToList();
        if (people.Count > 0 && factors.Count > 0 && !rates[0].Basis.Contains("人次"))
            factors.Insert(0, FactorOf(people));
        if (factors.Count == 0)
            return null;
        var repeats = rest.Where(count => Basis.Recurs(count.Token.Unit!)).GroupBy(count => CountUnit.Of(count.Token.Unit!))
            .Select(group => FactorOf([.. group])).ToList();
        return Multiply(rates, rate, factors, repeats);
    }

    private static bool Counts(Mention count, string unit)
    {
        var counted = CountUnit.Of(count.Token.Unit!);
        return counted == unit || (unit is "村" or "户" or "班" or "馆" or "点" && counted == "个") || (unit == "人次" && counted == "人");
    }

    private static Estimate? Multiply(IReadOnlyList<UnitRate> rates, decimal rate, List<Factor> factors, List<Factor> repeats)
    {
        var main = rate;
        List<decimal> readings = [rate];
        foreach (var factor in factors)
        {
            main *= factor.Main;
            readings = [.. readings.SelectMany(reading => factor.Others.Append(factor.Main).Select(value => reading * value)).Distinct().Take(200)];
            if (main > Largest || readings.Any(reading => reading > Largest))
                return null;
        }

        foreach (var repeat in repeats.Where(repeat => repeat.Main <= 366))
            readings = [.. readings.Concat(readings.Select(reading => reading * repeat.Main)).Distinct().Take(400)];

        var all = factors.Concat(repeats).ToList();
        var printed = factors.Where(factor => factor.Print.Length > 0).Select(factor => factor.Print)
            .Prepend(rates.Count == 1 ? Figures.Print(rate) : $"({Figures.Sum(rates.Select(item => item.Yuan))})");
        return new Estimate(
            main,
            [.. readings.Where(reading => reading != main)],
            all.Any(factor => factor.AtLeast),
            all.Any(factor => factor.Vague),
            string.Join(" × ", printed));
    }

    private static Factor FactorOf(List<Mention> counts)
    {
        var whole = counts.LastOrDefault(count => count.AfterTotal);
        var values = counts.Select(count => count.Token.Value).ToList();

        // A number that is said twice (3名…，3人一年…) is one number.
        var repeated = values.Distinct().Count() == 1;
        var main = whole?.Token.Value ?? (repeated ? values[0] : values.Sum());
        var bounds = counts.Select(count => count.Token.Bound).Where(bound => bound is not null).ToList();
        var atLeast = bounds.Count > 0 && bounds.All(bound => bound is ComparisonOperator.AtLeast or ComparisonOperator.MoreThan);
        var print = whole is not null || repeated ? Figures.Print(main) : $"({Figures.Sum(values)})";
        return new Factor(main, Subsets(values), print, atLeast, bounds.Count > 0 && !atLeast);
    }

    /// <summary>The sums of some of the counts: 300人，其中 20 人每人…</summary>
    private static IReadOnlyList<decimal> Subsets(List<decimal> values)
    {
        if (values.Count > MostCounts)
            return values;
        var sums = new HashSet<decimal> { 0 };
        foreach (var value in values)
            sums.UnionWith(sums.Select(sum => sum + value).ToList());
        return [.. sums.Where(sum => sum != 0).Order()];
    }

    /// <summary>One factor of a product.</summary>
    /// <param name="Main">Its plain value.</param>
    /// <param name="Others">Other values it may have.</param>
    /// <param name="Print">Its print in a formula; empty when it is not printed.</param>
    /// <param name="AtLeast">Whether it can only be more.</param>
    /// <param name="Vague">Whether it is approximate.</param>
    private sealed record Factor(decimal Main, IReadOnlyList<decimal> Others, string Print, bool AtLeast, bool Vague);
}
