using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;
using PerfTargets.Ingest.Reconciliation.Matching;

namespace PerfTargets.Ingest.Reconciliation.Rates;

/// <summary>Counts, rates and the total stated over them within one text: 馆员37人，每人0.5万元，预计需18.5万元.</summary>
internal static class TextRates
{
    private const int MostNumbers = 60;

    /// <summary>The totals of a text that rest on counts and rates.</summary>
    public static IEnumerable<RatedAmount> Read(FormText text)
    {
        if (!NumberSigns.AreIn(text.Text) || !StatesTotal(Tokenizer.Read(text.Text)))
            yield break;
        var mentions = MentionReader.Read(Tokenizer.Read(text.Text));
        if (mentions.Count > MostNumbers)
            yield break;
        var from = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            var total = mentions[i];
            if (!total.AfterTotal || total.Token.Kind != TokenKind.Amount)
                continue;
            var segment = mentions.Skip(from).Take(i - from).ToList();
            from = i + 1;
            if (total.Token.Bound is null && !total.InCalculation && EstimateOf(segment) is { } estimate)
            {
                var verdict = estimate.Against(total.Token.Value, total.Token.Digit);
                yield return new RatedAmount(estimate, "合计", total.Token.Value, verdict, [text.Field]);
            }
        }
    }

    private static bool StatesTotal(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Amount && tokens[i - 1].Kind == TokenKind.Total)
                return true;
        }

        return false;
    }

    private static Estimate? EstimateOf(List<Mention> segment)
    {
        if (segment.Any(mention => mention.InCalculation))
            return null;
        var rates = segment.Where(mention => mention.Token is { Kind: TokenKind.Rate, Bound: null }).Select(UnitRate.Of).ToList();
        var counts = segment.Where(mention => mention.Token is { Kind: TokenKind.Count, Unit: not null }).ToList();
        var amounts = segment.Where(mention => mention.Token.Kind == TokenKind.Amount).ToList();
        if (rates.Count == 0 && amounts is [var one])
            return OfOne(one, counts);
        return amounts.Count > 0 || rates.Count == 0 ? null : RateGroups.Estimate(rates, counts);
    }

    /// <summary>1期12万元 beside 5期: an amount for one of what is counted elsewhere.</summary>
    private static Estimate? OfOne(Mention amount, List<Mention> counts)
    {
        var one = counts.LastOrDefault(count => count.Index < amount.Index && count.Sentence == amount.Sentence);
        one = one?.Token is { Value: 1, Bound: null } ? one : null;
        var others = counts.Where(count => one is not null && count != one && SameThing.Units(count.Token.Unit, one.Token.Unit)).ToList();
        if (one is null || others is not [{ Token.Value: > 1 }] || !Basis.Recurs(one.Token.Unit!))
            return null;
        return Estimator.Of([new UnitRate(amount, [CountUnit.Of(one.Token.Unit!)])], others);
    }
}
