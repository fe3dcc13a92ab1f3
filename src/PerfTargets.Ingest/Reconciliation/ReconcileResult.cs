namespace PerfTargets.Ingest.Reconciliation;

/// <summary>Findings and outcomes of a set of forms.</summary>
/// <param name="Findings">By path, form, rule and pointer.</param>
/// <param name="Outcomes">One a form, in the order of the forms given.</param>
public sealed record ReconcileResult(IReadOnlyList<Finding> Findings, IReadOnlyList<FormOutcomes> Outcomes)
{
    /// <summary>Expected forms of units of which no form at all is there, so that no finding could point at one, in the roster's order.</summary>
    public IReadOnlyList<ExpectedForm> Unseen { get; init; } = [];
}
