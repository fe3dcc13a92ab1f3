using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch;

/// <summary>Reads one file to a document: in this process or in a worker.</summary>
public interface IDocumentIngest
{
    /// <summary>Opens, reads and binds one file. Called from several threads at once. Never throws for what the file holds.</summary>
    IngestedDocument Ingest(string file, string path);
}
