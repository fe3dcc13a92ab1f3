using System.Text.Json;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The places of a form's values as one JSON text: pointer, page, table, row, column, line and the four corners.</summary>
internal static class PackedPlaces
{
    private const int Numbers = 5;

    /// <summary>Packs the places in their order.</summary>
    public static string Write(IReadOnlyDictionary<string, Location> places) => PackedText.Write(json =>
    {
        foreach (var (pointer, at) in places)
        {
            json.WriteStartArray();
            json.WriteStringValue(pointer);
            Write(json, at);
            json.WriteEndArray();
        }
    });

    /// <summary>Unpacks them.</summary>
    /// <param name="packed">UTF-8; empty for none.</param>
    public static IReadOnlyDictionary<string, Location> Read(ReadOnlySpan<byte> packed)
    {
        var places = new Dictionary<string, Location>(StringComparer.Ordinal);
        var json = new Utf8JsonReader(packed);
        if (packed.IsEmpty || !json.Read())
            return places;
        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            json.Read();
            places.Add(json.GetString()!, ReadPlace(ref json));
        }

        return places;
    }

    // Nulls at the end are left out: a Word document has neither lines nor corners.
    private static void Write(Utf8JsonWriter json, Location at)
    {
        int?[] numbers = [at.Page, at.Table, at.Row, at.Column, at.Line];
        var last = at.Box is null ? Array.FindLastIndex(numbers, number => number is not null) : Numbers - 1;
        for (var i = 0; i <= last; i++)
        {
            if (numbers[i] is { } number)
                json.WriteNumberValue(number);
            else
                json.WriteNullValue();
        }

        if (at.Box is not null and not { Count: 4 })
            throw new ArgumentException($"A box has 4 numbers, this one has {at.Box.Count}.", nameof(at));
        foreach (var corner in at.Box ?? [])
            json.WriteNumberValue(corner);
    }

    private static Location ReadPlace(ref Utf8JsonReader json)
    {
        Span<int?> numbers = stackalloc int?[Numbers];
        double[]? box = null;
        for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            if (json.TokenType == JsonTokenType.Null)
                continue;
            if (i < Numbers)
                numbers[i] = json.GetInt32();
            else
                (box ??= new double[4])[i - Numbers] = json.GetDouble();
        }

        return new Location { Page = numbers[0], Table = numbers[1], Row = numbers[2], Column = numbers[3], Line = numbers[4], Box = box };
    }
}
