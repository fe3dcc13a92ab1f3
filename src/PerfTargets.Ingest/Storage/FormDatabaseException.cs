using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Storage;

/// <summary>The database could not be opened, read or written. Nothing of the document at hand was stored.</summary>
/// <param name="reason">What is wrong, with which file, and what to do.</param>
/// <param name="inner">What SQLite or the system said; null when the fault was found by looking.</param>
public sealed class FormDatabaseException(Bilingual reason, Exception? inner = null) : Exception(reason.En, inner)
{
    /// <summary>What is wrong, with which file, and what to do.</summary>
    public Bilingual Reason { get; } = reason;
}
