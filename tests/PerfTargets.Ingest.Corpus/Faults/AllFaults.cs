namespace PerfTargets.Ingest.Corpus.Faults;

/// <summary>Every way to break a rule, a written-out list.</summary>
public static class AllFaults
{
    /// <summary>The faults by rule.</summary>
    public static IReadOnlyList<PlantedFault> List { get; } =
        [.. FundingFaults.All, .. ArithmeticFaults.All, .. ContradictionFaults.All, .. MissingFaults.All, .. AcrossFormsFaults.All];
}
