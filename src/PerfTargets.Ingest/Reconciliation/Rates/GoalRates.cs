using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;
using PerfTargets.Ingest.Reconciliation.Matching;
using PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

namespace PerfTargets.Ingest.Reconciliation.Rates;

/// <summary>
/// A goal's one count with its one rate (30名馆员每人每年2万元) and the form's total, on a form whose costs are not broken down.
/// A goal may pay for more than it counts, so a total above the product is a question only.
/// </summary>
internal static class GoalRates
{
    /// <summary>The form's total beside what its goal comes to; null when the goal states no such pair, or an amount of its own.</summary>
    /// <param name="form">A project form.</param>
    public static RatedAmount? Read(TargetForm form)
    {
        if (FundingCells.AnnualTotal(form) is not { Value: { } printed } total || CurrencyUnits.InYuan(form.Funding.CurrencyUnit) is not { } unit)
            return null;
        if (Enumerable.Range(0, form.Indicators.Count).Any(i => CostRow.IsCost(form.Indicators[i]) && CostRow.Read(form, i) is { IsCeiling: false }))
            return null;
        foreach (var goal in FormTexts.Of(form).Where(text => text.Role == TextRole.Goal))
        {
            if (EstimateOf(goal.Text) is not { } estimate)
                continue;
            var yuan = printed * unit;
            var verdict = estimate.Against(yuan, Tolerance.UnitOfLastDigit(total.Print, printed) * unit);
            return new RatedAmount(estimate, total.Label, yuan, verdict, [total.Field, goal.Field])
            {
                Certainty = estimate.Yuan > yuan ? Certainty.Likely : Certainty.Ask,
            };
        }

        return null;
    }

    private static Estimate? EstimateOf(string goal)
    {
        if (!Tokenizer.Read(goal).Any(token => token.Kind == TokenKind.Rate))
            return null;
        var mentions = MentionReader.Read(Tokenizer.Read(goal));
        var rates = mentions.Where(mention => mention.Token is { Kind: TokenKind.Rate, Bound: null }).Select(UnitRate.Of).ToList();
        if (rates is not [var rate] || mentions.Any(mention => mention.InCalculation || mention.Token.Kind == TokenKind.Amount))
            return null;
        var counts = mentions.Where(mention => mention.Token is { Kind: TokenKind.Count, Unit: { } unit } && rate.Basis.Any(basis => SameThing.Units(unit, basis))).ToList();
        return counts.Count == 1 ? RateGroups.Estimate(rates, counts) : null;
    }
}
