using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>Documents that cost a worker. Stored as unreadable with the hash of their bytes, they are tried again when these change.</summary>
public static class Quarantine
{
    /// <summary>The codes of their diagnostics.</summary>
    public static IReadOnlyList<string> Codes { get; } = [DiagnosticCode.ReaderCrashed, DiagnosticCode.ReaderTimedOut, DiagnosticCode.ReaderOutOfMemory];

    /// <summary>Whether a document is one of them.</summary>
    public static bool Holds(IngestedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Status == DocumentStatus.Unreadable && document.Diagnostics.Any(d => Codes.Contains(d.Code));
    }

    /// <summary>What is said of a document whose worker was spoiled.</summary>
    internal static Diagnostic Reason(WorkerReply reply, WorkerLimits limits) => reply.Cause switch
    {
        SpoilCause.TimedOut => IsolationMessages.TimedOut(limits.Document),
        SpoilCause.Silent => IsolationMessages.Silent(limits.Silence),
        SpoilCause.OutOfMemory => IsolationMessages.OutOfMemory(limits.Memory, reply.Log),
        _ => IsolationMessages.Crashed(reply.Log),
    };
}
