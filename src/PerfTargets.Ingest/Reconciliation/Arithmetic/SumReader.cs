using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>
/// Finds which parts a stated total covers and whether they add up to it. Where several scopes are possible
/// (the sentence, or the text so far), the total is right when it is right under one of them,
/// and wrong only when it is wrong under all.
/// </summary>
internal static partial class SumReader
{
    /// <summary>
    /// Whether a total word sums up what stands before it, and is no part of its own: "，共计5万元" and not "，培训费共计5万元",
    /// nor "；乙班50人，共3万元" or "，每期1万元，共3万元", where it sums up what its own words say.
    /// </summary>
    /// <param name="total">The amount after the total word.</param>
    /// <param name="gap">The words since the term before it, or since the sentence began.</param>
    /// <param name="rateInGap">Whether there is a rate among them.</param>
    /// <param name="terms">The terms before it.</param>
    public static bool CoversWhatStandsBefore(Term total, string gap, bool rateInGap, IReadOnlyList<Term> terms)
    {
        if (terms.Count == 0)
            return false;
        var last = terms[^1];
        if (Neutral().IsMatch(gap)
            || (Neutral().IsMatch(total.Lead) && last.Sentence == total.Sentence && !rateInGap && !last.AfterTotalWord))
        {
            return true;
        }

        // Otherwise it is a part like the others, unless it happens to be their very sum.
        return terms.Count > 1 && terms.All(term => term.Usable) && terms.Sum(term => term.Yuan) == total.Yuan;
    }

    /// <summary>Judges a total and lets it stand for the parts, or for the calculation, that it covers.</summary>
    public static void Close(Term total, List<Term> terms, List<StatedSum> sums, List<StatedCalculation> calculations)
    {
        var scopes = Scopes(terms);
        var standing = total with { Origin = TermOrigin.Total };
        var last = terms.Count - 1;
        if (FirstFit(scopes, terms, total) is { } right && (right < last || terms[last].Work is null))
        {
            if (right < last)
                sums.Add(new StatedSum(terms[right..], total, Verdict.Right, Certainty.Certain));
            Replace(terms, right, standing);
            return;
        }

        if (OwnResult(terms, total) is { } calculation)
        {
            calculations.Add(calculation);
            Replace(terms, last, standing);
            return;
        }

        if (terms.Count > 1)
            sums.Add(Judge([.. terms], total, scopes.Count));
        else if (terms[0].Origin == TermOrigin.Printed)
            sums.Add(new StatedSum([.. terms], total, Verdict.Unclear, Certainty.Ask));
        Replace(terms, 0, standing);
    }

    /// <summary>
    /// The calculation right before a total as the total's own: when it comes to it, or stands alone in its sentence
    /// and the total is too small to cover the earlier ones as well. Null when the total is of something else, or it cannot be said.
    /// </summary>
    private static StatedCalculation? OwnResult(List<Term> terms, Term total)
    {
        var last = terms[^1];
        if (last.Work is not { } work || total.Token is not { } token || last.Sentence != total.Sentence)
            return null;
        var calculation = CalculationCheck.Judge(work, token);
        if (calculation.Verdict == Verdict.Right || terms.Count == 1)
            return calculation;
        var earlier = terms.Take(terms.Count - 1).ToList();
        return earlier[^1].Sentence != last.Sentence && earlier.All(term => term.Usable) && total.Yuan < earlier.Sum(term => term.Yuan)
            ? calculation
            : null;
    }

    private static StatedSum Judge(IReadOnlyList<Term> parts, Term total, int scopes)
    {
        var obscure = !total.Usable || parts.Any(part => !part.Usable || Context().IsMatch(part.Lead));
        var shared = parts.GroupBy(part => part.Clause).Any(group => group.Count() > 1);
        var calculatedLast = parts[^1].Origin == TermOrigin.Calculated;
        if (obscure || shared || calculatedLast)
            return new StatedSum(parts, total, Verdict.Unclear, Certainty.Ask);

        // One part less, and it would hold: that part may be told for another reason than to be summed.
        var sum = parts.Sum(part => part.Yuan);
        var plain = scopes == 1
            && parts.All(part => part.Origin != TermOrigin.Calculated && !part.UnitAssumed)
            && !total.UnitAssumed
            && parts.All(part => sum - part.Yuan != total.Yuan);
        return new StatedSum(parts, total, Verdict.Wrong, plain ? Certainty.Certain : Certainty.Likely);
    }

    /// <summary>Where a total's parts may begin: at the first term, at the first one of a later sentence,
    /// or at a last calculation, whose result the total then is.</summary>
    private static List<int> Scopes(IReadOnlyList<Term> terms)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < terms.Count; i++)
        {
            var last = i == terms.Count - 1;
            if (last ? terms[i].Origin == TermOrigin.Calculated : terms[i].Sentence != terms[i - 1].Sentence)
                starts.Add(i);
        }

        return starts;
    }

    /// <summary>
    /// The first scope whose parts add up to the total; null when none does. Printed amounts add up exactly;
    /// a product that was calculated here may have been rounded by the filer.
    /// </summary>
    private static int? FirstFit(List<int> scopes, List<Term> terms, Term total)
    {
        int? found = null;
        var (sum, calculated, at) = (0m, false, terms.Count);
        foreach (var scope in scopes.AsEnumerable().Reverse())
        {
            for (; at > scope; at--)
            {
                var part = terms[at - 1];
                if (!part.Usable || !total.Usable)
                    return found;
                sum += part.Yuan;
                calculated |= part.Origin == TermOrigin.Calculated;
            }

            if (calculated ? Tolerance.HalfUnit(sum, total.Yuan, total.Digit) : Tolerance.Exact(sum, total.Yuan))
                found = scope;
        }

        return found;
    }

    private static void Replace(List<Term> terms, int from, Term total)
    {
        terms.RemoveRange(from, terms.Count - from);
        terms.Add(total);
    }

    /// <summary>Words before a total that give it no subject of its own.</summary>
    [GeneratedRegex(@"^(以上|上述|[两三四五六七八九十几各]+项|\d+项|全年|年度|全部|所有|总|经费|费用|资金|支出|金额|所需|预计|估算|测算|等|\s)*$")]
    private static partial Regex Neutral();

    /// <summary>Words that say an amount is told for comparison and is no part.</summary>
    [GeneratedRegex("上年|去年|往年|原|增加|减少|提高|调整|结余|结转|余额|收入|下达|申请|总额|预算|剩余|其余|扣除|从")]
    private static partial Regex Context();
}
