using PerfTargets.Ingest.Batch.Isolation.Wire;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>What came from a worker's standard output.</summary>
/// <param name="Frame">A frame; null at the end, after which nothing comes any more.</param>
/// <param name="Fault">What was wrong with the bytes that are no frame; null when the pipe was simply closed.</param>
internal readonly record struct WorkerEvent(Frame? Frame, string? Fault = null);
