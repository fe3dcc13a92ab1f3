using System.Text.Json;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Writes places and diagnostics.</summary>
public static class LocationJson
{
    /// <summary>Writes a place without the parts its format cannot tell.</summary>
    public static void Write(Utf8JsonWriter json, Location at)
    {
        json.WriteStartObject();
        Part(json, "page"u8, at.Page);
        Part(json, "table"u8, at.Table);
        Part(json, "row"u8, at.Row);
        Part(json, "column"u8, at.Column);
        Part(json, "line"u8, at.Line);
        if (at.Box is { } box)
        {
            json.WriteStartArray("bbox"u8);
            for (var i = 0; i < box.Count; i++)
                json.WriteNumberValue(box[i]);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a list of diagnostics. The message is the Chinese one: data do not depend on the language of the machine.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, diagnostic.Code);
            json.WriteString("severity"u8, ContractName.Of(diagnostic.Severity));
            json.WriteString("message"u8, diagnostic.Message.Zh);
            json.WriteString("text"u8, diagnostic.Text);
            if (diagnostic.At is { } at)
            {
                json.WritePropertyName("at"u8);
                Write(json, at);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Part(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? number)
    {
        if (number.HasValue)
            json.WriteNumber(name, number.GetValueOrDefault());
    }
}
