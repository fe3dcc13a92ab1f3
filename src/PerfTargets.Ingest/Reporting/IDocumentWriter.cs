using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes documents one after the other as they are read, so that a large folder never stands in memory.</summary>
public interface IDocumentWriter : IDisposable
{
    /// <summary>Writes one document with its forms.</summary>
    void Write(IngestedDocument document);

    /// <summary>Writes what stands after the last document.</summary>
    void Complete();
}
