using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Extraction;

/// <summary>
/// What a reader saw, before any form is recognised: paragraphs and tables in reading order.
/// Every character of the source stands in exactly one block or in a diagnostic.
/// </summary>
public sealed record Document
{
    /// <summary>The format the bytes were found to be.</summary>
    public required DocumentFormat Format { get; init; }

    /// <summary>Paragraphs and tables in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The pages; empty for formats without pages.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>What the reader could not read, repaired or set aside.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
