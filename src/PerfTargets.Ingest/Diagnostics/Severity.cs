using System.Text.Json.Serialization;

namespace PerfTargets.Ingest.Diagnostics;

/// <summary>How much a diagnostic or a finding asks of its reader.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Info,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>Wrong, or not readable.</summary>
    Error,
}
