namespace PerfTargets.Ingest.Batch;

/// <summary>Where a scan begins.</summary>
/// <param name="Path">A file or a folder.</param>
/// <param name="Prefix">What the documents' paths begin with; "" for paths relative to the folder.</param>
public sealed record ScanRoot(string Path, string Prefix)
{
    /// <summary>A root whose documents carry the path as it was given.</summary>
    public static ScanRoot AsGiven(string path) => new(path, FolderScan.PortablePath(path));
}
