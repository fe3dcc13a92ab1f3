using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch.Scanning;

/// <summary>How an import looks at files before it hands them to a reader.</summary>
public interface IScannedFiles
{
    /// <summary>The size and time of a file, or of the file a link leads to; null when there is none or it cannot be asked for.</summary>
    FileStamp? Stat(string file);

    /// <summary>Opens a file without keeping others from writing it.</summary>
    /// <exception cref="IOException">It cannot be opened, or another program holds it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    Stream Open(string file);
}
