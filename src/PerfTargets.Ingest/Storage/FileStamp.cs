namespace PerfTargets.Ingest.Storage;

/// <summary>What tells without opening a file whether it is likely to hold other bytes than before.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">When it was changed last: ticks of 100 ns since 0001-01-01, UTC, as the file system says.</param>
public readonly record struct FileStamp(long Size, long Modified);
