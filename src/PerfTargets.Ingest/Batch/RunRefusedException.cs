using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Batch;

/// <summary>A run could not begin, or could not go on. Whatever is stored already stays as it is.</summary>
/// <param name="reason">What is wrong, with which file, and what to do.</param>
public sealed class RunRefusedException(Bilingual reason) : Exception(reason.En)
{
    /// <summary>What is wrong, with which file, and what to do.</summary>
    public Bilingual Reason { get; } = reason;
}
