using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>A JSON array as it stands in a column.</summary>
internal static class PackedText
{
    // The text stands in a database, not in a page: Chinese stays as it is.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The array whose items a function writes.</summary>
    public static string Write(Action<Utf8JsonWriter> items)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            items(json);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>An array of words.</summary>
    public static string Write(IEnumerable<string> words) => Write(json =>
    {
        foreach (var word in words)
            json.WriteStringValue(word);
    });
}
