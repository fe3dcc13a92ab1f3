using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;
using PerfTargets.Ingest.Reconciliation.Matching;
using PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

namespace PerfTargets.Ingest.Reconciliation.Rates;

/// <summary>
/// Counts and rates in one cell, the amount in another: a quantity indicator with rates and the cost indicator of the same
/// thing, or cost indicators that print rates only and the form's total.
/// </summary>
internal sealed class FormRates
{
    private readonly TargetForm form;
    private readonly List<IndicatorNumbers> others = [];
    private readonly List<IndicatorNumbers> costs = [];

    private FormRates(TargetForm form)
    {
        this.form = form;
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            if (IndicatorNumbers.Read(form, i) is not { } numbers)
                continue;
            if (!CostRow.IsCost(form.Indicators[i]))
                others.Add(numbers);
            else if (!CostRow.Read(form, i).IsCeiling)
                costs.Add(numbers);
        }
    }

    /// <summary>The amounts of a form that rest on counts and rates of other cells.</summary>
    /// <param name="form">A project form.</param>
    /// <param name="unmatched">How many cells print rates that no amount could be found for.</param>
    public static IReadOnlyList<RatedAmount> Read(TargetForm form, out int unmatched)
    {
        unmatched = 0;
        if (!Enumerable.Range(0, form.Indicators.Count).Any(i => IndicatorNumbers.HasRates(form.Indicators[i])))
            return [];
        var reader = new FormRates(form);
        var found = new List<RatedAmount>();
        foreach (var rated in reader.others.Where(indicator => indicator.OnlyRates))
        {
            if (reader.ByCostRow(rated) is { } amount)
                found.Add(amount);
            else if (!rated.Rates.All(reader.IsPriced))
                unmatched++;
        }

        if (reader.costs.Count > 0 && reader.costs.All(cost => cost.OnlyRates))
        {
            if (reader.ByTotal() is { } amount)
                found.Add(amount);
            else
                unmatched++;
        }

        return found;
    }

    /// <summary>Whether a cost row prints the same rate: then the cost row is what is checked.</summary>
    private bool IsPriced(UnitRate rate) => costs.Any(cost => cost.Money.Contains(rate.Yuan));

    private RatedAmount? ByCostRow(IndicatorNumbers rated)
    {
        var priced = costs.Where(cost => cost.Amount is not null).ToList();
        var at = SameThing.Closest(rated.Name, [.. priced.Select(cost => cost.Name)]);
        if (at < 0 && priced.Count == 1 && costs.Count == 1 && IsAboutProject(rated))
            at = 0;
        if (at < 0 || rated.Rates.Count == 0)
            return null;
        var cost = priced[at];
        IReadOnlyList<Mention> counts = rated.Counts.Count > 0 ? rated.Counts : cost.NameCounts;
        if (RateGroups.Estimate(rated.Rates, counts) is not { } estimate)
            return null;
        var amount = cost.Amount!.Token;
        return new RatedAmount(estimate, cost.Name, amount.Value, estimate.Against(amount.Value, amount.Digit), [cost.Field, rated.Field]);
    }

    /// <summary>Whether the project's name is of what the rates are for and nothing else is counted on the form.</summary>
    private bool IsAboutProject(IndicatorNumbers rated)
    {
        var project = PrintedText.Normalise(form.ProjectName ?? form.HeadingProjectName ?? "");
        bool Named(string name) => ThingName.Core(name) is { Length: >= 3 } core && project.Contains(core, StringComparison.Ordinal);
        var counted = rated.Counts.Any(count => Named(LastWords(count.Lead)) || Named(count.Tail));
        return counted && rated.Rates.All(rate => Named(rate.Name))
            && others.All(other => other == rated || (other.Counts.Count == 0 && !other.OnlyRates));
    }

    /// <summary>What stands right in front of a number, behind 现有, 共有 and the like.</summary>
    private static string LastWords(string lead)
    {
        var at = lead.LastIndexOf('有');
        return at < 0 ? lead : lead[(at + 1)..];
    }

    /// <summary>Rates of the cost rows with the counts of the same name, against the form's total.</summary>
    private RatedAmount? ByTotal()
    {
        if (FundingCells.AnnualTotal(form) is not { Value: { } total } cell || CurrencyUnits.InYuan(form.Funding.CurrencyUnit) is not { } unit)
            return null;
        var named = others.SelectMany(Named).ToList();
        var parts = new List<Estimate>();
        var (fields, seen, missing) = (new List<FieldValue> { cell.Field }, new HashSet<string>(), false);
        foreach (var (rate, cost, name) in costs.SelectMany(cost => cost.Rates.Select(rate => (rate, cost, Name: cost.Rates.Count == 1 ? cost.Name : rate.Name))))
        {
            var at = SameThing.Closest(name, [.. named.Select(entry => entry.Name)]);
            if (at < 0 || Once(rate, [named[at].Count]) is not { } part)
            {
                missing = true;
                continue;
            }

            if (!seen.Add(ThingName.Core(name)))
                continue;
            parts.Add(part);
            fields.AddRange(new[] { cost.Field, named[at].Field }.Where(field => !fields.Contains(field)));
        }

        if (parts.Count == 0)
            return null;
        var sum = Estimate.Sum(parts);
        sum = sum with { AtLeast = sum.AtLeast || missing, Vague = sum.Vague || missing };
        var digit = Tolerance.UnitOfLastDigit(cell.Print, total) * unit;
        return new RatedAmount(sum, cell.Label, total * unit, sum.Against(total * unit, digit), fields);
    }

    /// <summary>A monthly rate here is paid for one month at least: nothing on the form says how many.</summary>
    private static Estimate? Once(UnitRate rate, IReadOnlyList<Mention> counts)
    {
        var basis = rate.Basis.Where(unit => unit != "月").ToList();
        var part = Estimator.Of([rate with { Basis = basis }], counts);
        return part is null || basis.Count == rate.Basis.Count ? part : part with { AtLeast = true, Vague = true };
    }

    /// <summary>The counts of an indicator, each under its name: the indicator's own when it has one count, else the words beside it.</summary>
    private static IEnumerable<(string Name, Mention Count, FieldValue Field)> Named(IndicatorNumbers indicator) =>
        indicator.Counts.Select(count => (indicator.Counts.Count == 1 ? indicator.Name : count.Noun, count, indicator.Field));
}
