using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading;

/// <summary>Reads one format. A reader knows neither forms nor another reader.</summary>
public interface IDocumentReader
{
    /// <summary>The format it reads.</summary>
    DocumentFormat Format { get; }

    /// <summary>The paragraphs and tables of the document.</summary>
    /// <param name="bytes">The document's bytes.</param>
    /// <exception cref="UnreadableDocumentException">The bytes cannot be read; it carries the diagnostic.</exception>
    Document Read(ReadOnlyMemory<byte> bytes);
}
