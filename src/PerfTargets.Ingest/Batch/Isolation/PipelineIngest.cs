using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>
/// Reads documents in this process. An exception of a reader costs the document only; what .NET cannot catch, and want of
/// memory, end the process: a <see cref="WorkerPool"/> holds these off.
/// </summary>
/// <param name="pipeline">Reads the documents.</param>
public sealed class PipelineIngest(IngestPipeline pipeline) : IDocumentIngest
{
    /// <inheritdoc/>
    public IngestedDocument Ingest(string file, string path)
    {
        var state = FileState.Of(file);
        try
        {
            return pipeline.IngestFile(file, path);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return IngestedDocument.Unreadable(path, IsolationMessages.Threw(LogLine.Of(e)), state.HashIfSame(file));
        }
    }
}
