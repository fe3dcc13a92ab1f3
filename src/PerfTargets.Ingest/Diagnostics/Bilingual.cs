using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfTargets.Ingest.Diagnostics;

/// <summary>A sentence for people, in both languages of the program.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record Bilingual(string Zh, string En)
{
    /// <summary>The sentence in one language.</summary>
    public string In(bool chinese) => chinese ? Zh : En;
}

/// <summary>
/// Writes the Chinese sentence alone, where the contract has one string:
/// output must not depend on the language of the machine.
/// </summary>
public sealed class ChineseTextConverter : JsonConverter<Bilingual>
{
    /// <inheritdoc/>
    public override Bilingual Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? "";
        return new Bilingual(text, text);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Bilingual value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Zh);
}
