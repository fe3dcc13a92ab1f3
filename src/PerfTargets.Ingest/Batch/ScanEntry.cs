using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch;

/// <summary>A document found, or what could not be listed or opened.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Path">What its forms say of where they came from.</param>
/// <param name="Trouble">Why the folder could not be listed or the file cannot be opened; null for a document.</param>
/// <param name="Stamp">Its size and time when it was listed; null when they are not known.</param>
public sealed record ScanEntry(string File, string Path, Diagnostic? Trouble, FileStamp? Stamp = null);
