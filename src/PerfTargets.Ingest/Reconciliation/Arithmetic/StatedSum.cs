namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>Whether a stated sum is right.</summary>
internal enum Verdict
{
    /// <summary>The parts add up to it.</summary>
    Right,

    /// <summary>Under no reading do the parts add up to it.</summary>
    Wrong,

    /// <summary>The text is not understood well enough to say.</summary>
    Unclear,
}

/// <summary>A total stated in a text after its parts.</summary>
/// <param name="Parts">The terms it covers, in printed order.</param>
/// <param name="Total">The stated total.</param>
/// <param name="Verdict">Whether it is right.</param>
/// <param name="Certainty">How sure a wrong one is.</param>
internal sealed record StatedSum(IReadOnlyList<Term> Parts, Term Total, Verdict Verdict, Certainty Certainty)
{
    /// <summary>What the parts add up to, in 元.</summary>
    public decimal Expected => Parts.Sum(part => part.Yuan);
}
