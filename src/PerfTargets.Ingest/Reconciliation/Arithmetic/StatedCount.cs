namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>A number of people or things that a text states as a whole, and its parts.</summary>
/// <param name="Parts">The parts, in printed order.</param>
/// <param name="Whole">The whole.</param>
/// <param name="Verdict">Whether the parts make up the whole.</param>
/// <param name="Certainty">How sure it is when they do not.</param>
internal sealed record StatedCount(IReadOnlyList<Mention> Parts, Mention Whole, Verdict Verdict, Certainty Certainty)
{
    /// <summary>What the parts add up to.</summary>
    public decimal Expected => Parts.Sum(part => part.Token.Value);
}
