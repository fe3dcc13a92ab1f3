using PerfTargets.Ingest.Reconciliation.Arithmetic;

namespace PerfTargets.Ingest.Reconciliation.Rates;

/// <summary>A printed amount and what counts and rates of the same thing come to.</summary>
/// <param name="Estimate">The calculation.</param>
/// <param name="Label">What the amount is called in messages.</param>
/// <param name="Yuan">The printed amount, in 元.</param>
/// <param name="Verdict">Whether the two agree.</param>
/// <param name="Fields">The fields of the amount, the counts and the rates, the amount first.</param>
internal sealed record RatedAmount(Estimate Estimate, string Label, decimal Yuan, Verdict Verdict, IReadOnlyList<FieldValue> Fields)
{
    /// <summary>How sure it is that they should agree.</summary>
    public Certainty Certainty { get; init; } = Certainty.Likely;
}
