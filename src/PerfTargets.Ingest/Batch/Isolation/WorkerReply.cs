using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>What asking a worker came to: a document, or why there is none.</summary>
/// <param name="Document">What the file gave; null when the worker is spoiled.</param>
/// <param name="Cause">Why there is no document; of no meaning when there is one.</param>
/// <param name="Log">What the worker said of it; null when it said nothing.</param>
internal sealed record WorkerReply(IngestedDocument? Document, SpoilCause Cause = default, string? Log = null);
