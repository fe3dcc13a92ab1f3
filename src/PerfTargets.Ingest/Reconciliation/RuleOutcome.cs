using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>What became of one rule on one form: one of four, never nothing.</summary>
public abstract record RuleOutcome
{
    private RuleOutcome()
    {
    }

    /// <summary>The rule holds.</summary>
    public sealed record Passed : RuleOutcome;

    /// <summary>The rule does not hold.</summary>
    /// <param name="Faults">One or more, in printed order.</param>
    public sealed record Failed(IReadOnlyList<Fault> Faults) : RuleOutcome;

    /// <summary>The rule does not concern this form.</summary>
    /// <param name="Reason">Why not.</param>
    public sealed record NotApplicable(Bilingual Reason) : RuleOutcome;

    /// <summary>The rule concerns this form and could not be decided.</summary>
    /// <param name="Reason">What is missing.</param>
    public sealed record InsufficientData(Bilingual Reason) : RuleOutcome;
}
