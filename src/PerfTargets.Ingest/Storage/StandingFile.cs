using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage;

/// <summary>What a scan needs to know of the newest version of a document that stands at a path.</summary>
/// <param name="Path">Relative to the imported folder, with forward slashes.</param>
/// <param name="DocumentKey">The version's row.</param>
/// <param name="Status">Whether forms could be read from it.</param>
/// <param name="Stamp">The file as it was when the version was read; null when the file must be looked at again: it could not be opened, or another program version read it.</param>
public sealed record StandingFile(string Path, long DocumentKey, DocumentStatus Status, FileStamp? Stamp);
