using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerfTargets.Ingest.Reporting;

/// <summary>
/// What all JSON of the program has in common: camel case, Chinese as itself, decimals with their scale, LF.
/// The shapes are written by hand, field by field: a serializer's metadata costs a short run more time than reading a document does.
/// A test compares them with the serializer's, so that no field can be forgotten.
/// </summary>
public static class ReportJson
{
    /// <summary>Version of every JSON shape the program prints.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>A writer of canonical JSON, with LF line ends.</summary>
    /// <param name="output">Receives UTF-8 without a byte order mark.</param>
    /// <param name="indented">One value a line, for people; otherwise everything in one line.</param>
    public static Utf8JsonWriter Open(Stream output, bool indented) => new(output, new JsonWriterOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        NewLine = "\n",
    });

    /// <summary>Writes a number as it was read, or null.</summary>
    internal static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value.HasValue)
            json.WriteNumber(name, value.GetValueOrDefault());
        else
            json.WriteNull(name);
    }

    /// <summary>Writes a count, or null.</summary>
    internal static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value.HasValue)
            json.WriteNumber(name, value.GetValueOrDefault());
        else
            json.WriteNull(name);
    }

    /// <summary>Writes an ISO date, or null.</summary>
    internal static void Date(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? value) =>
        json.WriteString(name, ContractName.Of(value));

    /// <summary>Writes a list of strings.</summary>
    internal static void Strings(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
