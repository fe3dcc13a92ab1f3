using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch;

/// <summary>Turns what a scan found into documents.</summary>
public static class ScannedDocument
{
    /// <summary>The document read; for a folder that could not be listed, an unreadable document that says why.</summary>
    public static IngestedDocument Ingest(IngestPipeline pipeline, ScanEntry entry) =>
        entry.Trouble is { } trouble ? Unreadable(entry.Path, trouble) : pipeline.IngestFile(entry.File, entry.Path);

    /// <summary>A document that could not be opened.</summary>
    public static IngestedDocument Unreadable(string path, Diagnostic reason) => new()
    {
        Path = path,
        Sha256 = null,
        Format = null,
        Status = DocumentStatus.Unreadable,
        Forms = [],
        Diagnostics = [reason],
    };
}
