namespace PerfTargets.Ingest.Reconciliation.Tracking;

/// <summary>Where a finding stands against the previous run; the same finding is known by its fingerprint.</summary>
public enum FindingState
{
    /// <summary>No run before this one had it.</summary>
    New,

    /// <summary>The previous run had it too.</summary>
    Persisting,

    /// <summary>An earlier run had it, the previous one did not.</summary>
    Reopened,
}
