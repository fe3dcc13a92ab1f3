using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Matching;

namespace PerfTargets.Ingest.Reconciliation.Rates;

/// <summary>Pairs the rates of one text with its counts, where the order of the words leaves no doubt.</summary>
internal static class RateGroups
{
    /// <summary>What the rates come to: one rate, items of pay for the same people, or each rate with its own count; null otherwise.</summary>
    public static Estimate? Estimate(IReadOnlyList<UnitRate> rates, IReadOnlyList<Mention> counts)
    {
        if (counts.Count == 0)
            return null;
        var alike = rates.All(rate => rate.Basis.SequenceEqual(rates[0].Basis));
        if (rates.Count == 1)
            return Estimator.Of(rates, counts);
        return Paired(rates, counts, before: true) ?? Paired(rates, counts, before: false)
            ?? (alike && rates.All(rate => rate.IsItem) && People(counts) <= 1 ? Estimator.Of(rates, counts) : null);
    }

    private static int People(IReadOnlyList<Mention> counts) =>
        counts.Where(count => SameThing.Units(count.Token.Unit, "人")).Select(count => count.Token.Value).Distinct().Count();

    /// <summary>Each rate with the counts between it and its neighbour; null when one has none.</summary>
    private static Estimate? Paired(IReadOnlyList<UnitRate> rates, IReadOnlyList<Mention> counts, bool before)
    {
        var parts = new List<Estimate>();
        for (var i = 0; i < rates.Count; i++)
        {
            var from = before ? (i == 0 ? -1 : rates[i - 1].Mention.Index) : rates[i].Mention.Index;
            var to = before ? rates[i].Mention.Index : i == rates.Count - 1 ? int.MaxValue : rates[i + 1].Mention.Index;
            var own = counts.Where(count => count.Index > from && count.Index < to).ToList();
            if (own.Count == 0 || Estimator.Of([rates[i]], own) is not { } part)
                return null;
            parts.Add(part);
        }

        return Rates.Estimate.Sum(parts);
    }
}
