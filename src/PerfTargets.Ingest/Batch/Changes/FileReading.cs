using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch.Changes;

/// <summary>What came of looking into a file.</summary>
/// <param name="Entry">The file.</param>
internal abstract record FileReading(ScanEntry Entry)
{
    /// <summary>It was read, or says why it cannot be.</summary>
    /// <param name="Entry">The file.</param>
    /// <param name="Document">What it gave.</param>
    /// <param name="Stamp">Before it was read; null when it must be tried again.</param>
    public sealed record Read(ScanEntry Entry, IngestedDocument Document, FileStamp? Stamp) : FileReading(Entry);

    /// <summary>Its bytes are those that stand at its path: only its size or time is another.</summary>
    /// <param name="Entry">The file.</param>
    /// <param name="Stamp">Before it was hashed.</param>
    public sealed record Touched(ScanEntry Entry, FileStamp Stamp) : FileReading(Entry);

    /// <summary>The forms of its bytes are held under another path.</summary>
    /// <param name="Entry">The file.</param>
    /// <param name="Sha256">Of its bytes.</param>
    /// <param name="Stamp">Before it was hashed.</param>
    public sealed record Held(ScanEntry Entry, string Sha256, FileStamp Stamp) : FileReading(Entry);

    /// <summary>It is being written, held by another program, or gone.</summary>
    /// <param name="Entry">The file.</param>
    /// <param name="Stamp">As it was last seen; null when it is not there.</param>
    /// <param name="Reason">For a person.</param>
    public sealed record Unsettled(ScanEntry Entry, FileStamp? Stamp, Bilingual Reason) : FileReading(Entry);
}
