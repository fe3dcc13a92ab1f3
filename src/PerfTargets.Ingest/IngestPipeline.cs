using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest;

/// <summary>
/// The front door: bytes → detect → read → bind, for one document. Immutable and thread-safe.
/// Bad input is data: it comes back as a document with an error diagnostic, never as an exception.
/// </summary>
public sealed class IngestPipeline(IngestOptions options)
{
    /// <summary>Opens, reads and binds one file.</summary>
    /// <param name="file">Where the file is.</param>
    /// <param name="path">What the forms say of where they came from: forward slashes.</param>
    public IngestedDocument IngestFile(string file, string path) => throw new NotImplementedException(file + path + options);

    /// <summary>Reads and binds one document held in memory.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="path">What the forms say of where they came from: forward slashes.</param>
    public IngestedDocument IngestBytes(ReadOnlyMemory<byte> bytes, string path) => throw new NotImplementedException(path + bytes);

    /// <summary>Opens and reads one file without looking for forms; null with an error diagnostic when it cannot be read.</summary>
    public (Document? Document, IReadOnlyList<Diagnostic> Diagnostics) InspectFile(string file) => throw new NotImplementedException(file);

    /// <summary>Reads a document held in memory without looking for forms; null with an error diagnostic when it cannot be read.</summary>
    public (Document? Document, IReadOnlyList<Diagnostic> Diagnostics) InspectBytes(ReadOnlyMemory<byte> bytes, string path) => throw new NotImplementedException(path + bytes);
}
