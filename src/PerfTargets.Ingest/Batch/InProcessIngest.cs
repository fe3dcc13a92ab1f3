using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch;

/// <summary>Reads files in this process.</summary>
/// <param name="pipeline">Reads a document.</param>
public sealed class InProcessIngest(IngestPipeline pipeline) : IDocumentIngest
{
    /// <inheritdoc/>
    public IngestedDocument Ingest(string file, string path) => pipeline.IngestFile(file, path);
}
