namespace PerfTargets.Ingest.Reconciliation.Tracking;

/// <summary>A finding of this run and how long it has stood.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="State">Against the previous run.</param>
/// <param name="FirstRun">Number of the run that had it first.</param>
/// <param name="FirstSeen">Day of that run, local time of the machine it ran on; null when that run knew no clock.</param>
public sealed record TrackedFinding(Finding Finding, FindingState State, int FirstRun, DateOnly? FirstSeen);
