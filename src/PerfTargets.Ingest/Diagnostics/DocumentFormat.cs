using System.Text.Json.Serialization;

namespace PerfTargets.Ingest.Diagnostics;

/// <summary>The formats of the contract's <c>source.format</c>.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DocumentFormat>))]
public enum DocumentFormat
{
    /// <summary>Plain text: cell dumps, row dumps, TSV, CSV.</summary>
    Text,

    /// <summary>Word 2007 and later.</summary>
    Docx,

    /// <summary>Word 97-2003.</summary>
    Doc,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>Excel 2007 and later.</summary>
    Xlsx,
}
