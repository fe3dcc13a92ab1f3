using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT207: goal, quantity and cost rows of one form state one number of one thing.</summary>
internal sealed class PT207SameMeasureDifferentValues : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT207",
        Name = "same-measure-different-values",
        Family = "contradiction",
        DefaultSeverity = Severity.Warning,
        Title = new("同一件事在表内写了不同的数", "One thing has different numbers in one form"),
        Holds = new("目标、数量指标、成本指标说到同一件事时，数量和补助标准相同", "Where goal, quantity and cost rows speak of one thing, its number and its rate are the same"),
        Tolerance = new("较粗一处末位数的半个单位（含）；“不少于”只看相反方向；“约、余”相差一成以内不算不同", "Half a unit of the coarser number's last digit, inclusive; 不少于 one-sided; 约 and 余 within a tenth"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var same in Group(Measure.Of(form)))
            Compare(tally, same);
        foreach (var rate in StandardRate.Of(form))
        {
            if (rate.Holds)
                tally.Hold();
            else
                tally.Fail(Describe(form, rate));
        }

        return tally.Sum(new Bilingual("没有哪一件事的数量或标准在表内写了两处", "No thing has its number or rate in two places of the form"));
    }

    private static List<List<Measure>> Group(IReadOnlyList<Measure> measures)
    {
        var groups = new List<List<Measure>>();
        foreach (var measure in measures)
        {
            if (groups.Find(group => group.Exists(other => other.IsOfSameThing(measure))) is { } known)
                known.Add(measure);
            else
                groups.Add([measure]);
        }

        return [.. groups.Where(group => group.Select(measure => measure.Text.Field.Pointer).Distinct().Count() > 1)];
    }

    private static void Compare(OutcomeTally tally, List<Measure> same)
    {
        var places = same.GroupBy(measure => measure.Text.Field.Pointer).Select(place => place.ToList()).ToList();
        var several = places.Find(place => place.Select(measure => measure.Quantity.Value).Distinct().Count() > 1);
        if (several is not null)
        {
            var thing = several[0].Things[0];
            tally.Lack($"一处文字里“{thing}”有几个数，看不出是不是同一件事", $"one text states several numbers of “{thing}”, and it is unclear whether they are of one thing");
            return;
        }

        // The number that differs from most others comes first: 900 of 827, 827 and 900.
        var first = places.Select(place => place[0]).ToList();
        var worst = (Certainty: (Certainty?)null, Odd: first[0], Other: first[0]);
        foreach (var odd in first.OrderBy(measure => first.Count(other => other.Quantity.Value == measure.Quantity.Value)).ThenByDescending(first.IndexOf))
        {
            foreach (var other in first)
            {
                // A group is held together link by link; only what is itself of one thing is compared.
                if (odd.IsOfSameThing(other) && MeasureComparison.Of(odd, other) is { } certainty && (worst.Certainty is null || certainty > worst.Certainty))
                    worst = (certainty, odd, other);
            }
        }

        if (worst.Certainty is { } found)
            tally.Fail(Describe(worst.Odd, worst.Other, found));
        else
            tally.Hold();
    }

    private static Fault Describe(Measure odd, Measure other, Certainty certainty)
    {
        var thing = other.Things.First(thing => odd.Things.Any(name => Measure.IsAlike(thing, name)));
        var (left, right) = (Print(odd.Quantity), Print(other.Quantity));
        return new Fault
        {
            Certainty = certainty,
            Message = new Bilingual(
                $"“{Excerpt.Of(thing)}”一处写 {right}，一处写 {left}。请核对是不是同一件事，把两处改成一致。",
                $"“{Excerpt.Of(thing)}” is {right} in one place and {left} in another. Check whether both are the same thing, and make them agree."),
            Expected = other.Quantity.Value,
            Actual = odd.Quantity.Value,
            Formula = $"{left} ≠ {right}",
            Fields = [odd.Text.Field, other.Text.Field],
        };
    }

    private static Fault Describe(TargetForm form, StandardRate rate)
    {
        var (standard, used) = (Print(rate.Standard), Print(rate.Used));
        return new Fault
        {
            Certainty = Certainty.Likely,
            Message = new Bilingual(
                $"“{IndicatorFields.Label(form, rate.StandardIndex)}”写的标准是 {standard}，“{IndicatorFields.Label(form, rate.UsedIndex)}”按 {used} 计算。请核对标准，或分别写明。",
                $"“{IndicatorFields.Label(form, rate.StandardIndex)}” states a standard of {standard}, but “{IndicatorFields.Label(form, rate.UsedIndex)}” uses {used}. Check the standard, or state one for each group."),
            Formula = $"{used} ≠ {standard}",
            Fields = [IndicatorFields.Target(form, rate.UsedIndex), IndicatorFields.Target(form, rate.StandardIndex)],
        };
    }

    private static string Print(StatedQuantity quantity) => PrintedText.Normalise(quantity.Text) is var text && quantity.Unit is { } unit && text.All(c => char.IsAsciiDigit(c) || c == '.')
        ? text + unit.Name
        : text;
}
