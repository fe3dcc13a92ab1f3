using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage;

/// <summary>A document that stands in the database now.</summary>
/// <param name="Path">Relative to the imported folder, with forward slashes.</param>
/// <param name="Sha256">Of the bytes; null when the file could not be opened.</param>
/// <param name="Format">The format; null when none was recognised.</param>
/// <param name="Status">Whether forms could be read.</param>
/// <param name="DuplicateOf">The path that holds the forms of the same bytes; null when this one does.</param>
/// <param name="FormCount">The forms held under this path; 0 on a duplicate.</param>
/// <param name="Diagnostics">What concerns the document and not one of its forms.</param>
/// <param name="SetAside">Why a newer version at this path could not be read; empty when there is none.</param>
public sealed record StoredDocument(
    string Path,
    string? Sha256,
    DocumentFormat? Format,
    DocumentStatus Status,
    string? DuplicateOf,
    int FormCount,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<Diagnostic> SetAside);
