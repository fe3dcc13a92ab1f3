using PerfTargets.Ingest.Reconciliation.Arithmetic;

namespace PerfTargets.Ingest.Reconciliation.Rates;

/// <summary>What counts and rates come to.</summary>
/// <param name="Yuan">The plain reading, in 元.</param>
/// <param name="Others">Other readings the text allows, in 元.</param>
/// <param name="AtLeast">Whether it can only be more: a count is a lower bound, or a part is not counted.</param>
/// <param name="Vague">Whether a count is approximate, or how often is not said.</param>
/// <param name="Formula">The calculation in one line, without its result.</param>
internal sealed record Estimate(decimal Yuan, IReadOnlyList<decimal> Others, bool AtLeast, bool Vague, string Formula)
{
    /// <summary>Several estimates as one.</summary>
    public static Estimate Sum(IReadOnlyList<Estimate> parts) => parts is [var only] ? only : new(
        parts.Sum(part => part.Yuan),
        [],
        parts.Any(part => part.AtLeast),
        parts.Any(part => part.Vague),
        string.Join(" + ", parts.Select(part => part.Formula)));

    /// <summary>Holds the estimate against a printed amount: half a unit of its last digit, one-sided where it is a lower bound.</summary>
    /// <param name="amount">In 元.</param>
    /// <param name="digit">What 1 in its last digit is worth, in 元.</param>
    public Verdict Against(decimal amount, decimal digit)
    {
        if (Others.Append(Yuan).Any(reading => Tolerance.HalfUnit(reading, amount, digit)))
            return Verdict.Right;
        var tooSmall = amount < Others.Append(Yuan).Min() - digit / 2;
        if (AtLeast)
            return tooSmall ? Verdict.Wrong : Vague ? Verdict.Unclear : Verdict.Right;
        return Vague ? Verdict.Unclear : Verdict.Wrong;
    }
}
