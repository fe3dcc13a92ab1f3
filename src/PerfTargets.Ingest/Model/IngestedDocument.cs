using System.Text.Json.Serialization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Model;

/// <summary>What one document gave.</summary>
public sealed record IngestedDocument
{
    /// <summary>As given, or relative to the imported folder, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Of the bytes, 64 lower-case hexadecimal digits; null when the file could not be opened.</summary>
    public required string? Sha256 { get; init; }

    /// <summary>The format the bytes were found to be; null when none was recognised.</summary>
    public required DocumentFormat? Format { get; init; }

    /// <summary>Whether forms could be read.</summary>
    public required DocumentStatus Status { get; init; }

    /// <summary>The forms in document order.</summary>
    public required IReadOnlyList<TargetForm> Forms { get; init; }

    /// <summary>What concerns the document and not one of its forms.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>A document that could not be read.</summary>
    /// <param name="path">As given, or relative to the imported folder.</param>
    /// <param name="reason">What is wrong and what to do.</param>
    /// <param name="sha256">Of its bytes; null when it could not be opened.</param>
    /// <param name="format">The format of its bytes; null when none was recognised.</param>
    public static IngestedDocument Unreadable(string path, Diagnostic reason, string? sha256 = null, DocumentFormat? format = null) => new()
    {
        Path = path,
        Sha256 = sha256,
        Format = format,
        Status = DocumentStatus.Unreadable,
        Forms = [],
        Diagnostics = [reason],
    };
}

/// <summary>Whether forms could be read from a document.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DocumentStatus>))]
public enum DocumentStatus
{
    /// <summary>One form or more.</summary>
    Read,

    /// <summary>Readable, holds no performance target form.</summary>
    NoForms,

    /// <summary>Not readable: an error diagnostic says why.</summary>
    Unreadable,

    /// <summary>Pages that are only images.</summary>
    NeedsOcr,
}
