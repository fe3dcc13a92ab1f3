namespace PerfTargets.Ingest.Reconciliation.Tracking;

/// <summary>The findings of a run against the run before it.</summary>
/// <param name="Standing">The findings the run has, in the order of its result.</param>
/// <param name="Resolved">Those that the run before had and this one has not, by path, rule and fingerprint.</param>
public sealed record RunFindings(IReadOnlyList<TrackedFinding> Standing, IReadOnlyList<ResolvedFinding> Resolved);
