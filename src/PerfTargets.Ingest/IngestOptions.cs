namespace PerfTargets.Ingest;

/// <summary>Settings of an <see cref="IngestPipeline"/>.</summary>
public sealed record IngestOptions
{
    /// <summary>Whether forms carry the place of every value.</summary>
    public bool Provenance { get; init; } = true;

    /// <summary>Largest document read, in bytes; a larger one is refused with a diagnostic.</summary>
    public long MaxBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>How pages that are only pictures are recognised, where the programs for it are installed; null leaves them unread.</summary>
    public RecognitionOptions? Recognition { get; init; }
}
