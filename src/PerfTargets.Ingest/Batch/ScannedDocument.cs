using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch;

/// <summary>Turns what a scan found into documents.</summary>
public static class ScannedDocument
{
    /// <summary>The document read; for a folder that could not be listed, an unreadable document that says why.</summary>
    public static IngestedDocument Ingest(IngestPipeline pipeline, ScanEntry entry) =>
        entry.Trouble is { } trouble ? IngestedDocument.Unreadable(entry.Path, trouble) : pipeline.IngestFile(entry.File, entry.Path);
}
