using PerfTargets.Pdf.Filters;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>A cross-reference stream (ISO 32000-1, 7.5.8).</summary>
internal static class CrossReferenceStream
{
    private const int WidestField = 8;

    /// <summary>Reads it.</summary>
    /// <param name="store">The file.</param>
    /// <param name="offset">Where the stream should begin.</param>
    /// <param name="references">Takes the entries.</param>
    /// <returns>Its dictionary, the trailer; null when there is no such stream.</returns>
    public static PdfDictionary? Read(ObjectStore store, int offset, CrossReference references)
    {
        if (store.Reader.ReadAt(offset, null) is not PdfStream stream || stream.Dictionary.Array("W") is not { Count: >= 3 } fields)
            return null;
        int[] widths = [Width(fields, 0), Width(fields, 1), Width(fields, 2)];
        if (widths.Any(w => w < 0) || widths.Sum() == 0)
            return null;
        var decoded = StreamDecoder.Decode(stream, store.Limit.Decodable);
        store.Limit.Decoded(decoded.Bytes.Length);
        var rows = decoded.Bytes.Span;
        foreach (var (first, count) in Subsections(stream.Dictionary))
        {
            for (var i = 0L; i < count && rows.Length >= widths.Sum() && references.Locations.Count < CrossReference.MostEntries; i++)
            {
                if (Entry(rows, widths) is { } location && first + i is >= 0 and <= int.MaxValue)
                    references.AddOlder((int)(first + i), location);
                rows = rows[widths.Sum()..];
            }
        }
        return decoded.IsDamaged ? null : stream.Dictionary;
    }

    private static int Width(PdfArray fields, int index) => fields.Number(index) is >= 0 and <= WidestField and var width ? (int)width : -1;

    private static IEnumerable<(long First, long Count)> Subsections(PdfDictionary dictionary)
    {
        if (dictionary.Array("Index") is not { } index)
        {
            yield return (0, (long)(dictionary.Number("Size") ?? int.MaxValue));
            yield break;
        }
        for (var i = 0; i + 1 < index.Count; i += 2)
            yield return ((long)(index.Number(i) ?? 0), (long)(index.Number(i + 1) ?? 0));
    }

    private static ObjectLocation? Entry(ReadOnlySpan<byte> row, int[] widths)
    {
        var kind = widths[0] == 0 ? 1 : Field(row[..widths[0]]);
        var place = Field(row.Slice(widths[0], widths[1]));
        var index = Field(row.Slice(widths[0] + widths[1], widths[2]));
        return kind switch
        {
            0 => new(LocationKind.Free, 0),
            1 when place <= int.MaxValue => new(LocationKind.File, (int)place),
            2 when place <= int.MaxValue => new(LocationKind.Stream, (int)place, (int)Math.Min(index, int.MaxValue)),
            _ => null,
        };
    }

    private static ulong Field(ReadOnlySpan<byte> bytes)
    {
        var value = 0UL;
        foreach (var part in bytes)
            value = (value << 8) | part;
        return value;
    }
}
