using System.Text.Json.Serialization;

namespace PerfTargets.Ingest.Diagnostics;

/// <summary>
/// Trouble in a document: what the reader saw and could not place, or had to repair.
/// (Trouble in the figures is a finding.)
/// </summary>
/// <param name="Code">One of <see cref="DiagnosticCode"/>.</param>
/// <param name="Severity">Error: the document could not be read. Warning: something may be lost or was repaired. Info: seen and set aside.</param>
/// <param name="Message">What was found, what was expected and what to do, in one sentence a person can act on. JSON holds the Chinese one.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    [property: JsonConverter(typeof(ChineseTextConverter))] Bilingual Message)
{
    /// <summary>The document's own text the message speaks of, or for a file that is set apart what its reader said last; null when there is none.</summary>
    public string? Text { get; init; }

    /// <summary>Where it was seen; null when it concerns the whole document.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Location? At { get; init; }
}
