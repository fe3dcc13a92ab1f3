using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>No worker could be started: the run cannot go on, and no document is to blame.</summary>
/// <param name="reason">What was started, what it said and what to do.</param>
/// <param name="inner">What the system said; null when the worker started and ended.</param>
public sealed class WorkerStartException(Bilingual reason, Exception? inner = null) : Exception(reason.En, inner)
{
    /// <summary>What was started, what it said and what to do.</summary>
    public Bilingual Reason { get; } = reason;
}
