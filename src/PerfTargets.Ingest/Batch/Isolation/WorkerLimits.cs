namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>What one document may cost before its worker is ended.</summary>
public sealed record WorkerLimits
{
    /// <summary>Time a document may take, from the request to its result.</summary>
    public TimeSpan Document { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Time a worker at work may give no sign of life; it gives one every second.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Time a worker may take to start.</summary>
    public TimeSpan Start { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Memory of a worker in bytes: its working set, all of it.</summary>
    public long Memory { get; init; } = 1L << 30;

    /// <summary>After so many documents a worker that holds more than half of <see cref="Memory"/> is replaced.</summary>
    public int DocumentsBetweenChecks { get; init; } = 50;

    /// <summary>
    /// What the runtime of a worker may use for objects, in bytes: less than <see cref="Memory"/>, so that a reader that
    /// asks for too much is told so by its own runtime before the parent must end it.
    /// </summary>
    internal long HeapBytes => Memory / 4 * 3;
}
