using PerfTargets.Pdf.Fonts.Encodings;
using PerfTargets.Pdf.Fonts.Tables;

namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>The glyph names of a TrueType font program (OpenType, post).</summary>
internal sealed class PostNames
{
    private static readonly Lazy<string[]> Macintosh = new(() => [.. TableFile.Lines("mac-glyphs.txt")]);

    private readonly string[] names;
    private readonly Lazy<Dictionary<string, int>> glyphs;

    /// <summary>Reads the table; formats 1 and 2 hold names.</summary>
    public PostNames(FontData table)
    {
        names = table.U32(0) switch
        {
            0x00010000 => Macintosh.Value,
            0x00020000 => Read(table),
            _ => [],
        };
        glyphs = new(() =>
        {
            var map = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 1; i < names.Length; i++)
                map.TryAdd(names[i], i);
            return map;
        });
    }

    /// <summary>The text that a glyph's name stands for; null when it has none.</summary>
    public string? Text(int glyph) => glyph > 0 && glyph < names.Length ? GlyphNames.Text(names[glyph]) : null;

    /// <summary>The glyph of a name; 0 when there is none.</summary>
    public int Glyph(string name) => glyphs.Value.GetValueOrDefault(name);

    private static string[] Read(FontData table)
    {
        var count = Math.Min(table.U16(32), (table.Length - 34) / 2);
        if (count <= 0)
            return [];
        var own = new List<string>();
        for (var at = 34L + (2 * count); at < table.Length; at += 1 + table.U8(at))
            own.Add(table.Latin1(at + 1, table.U8(at)));

        var names = new string[count];
        for (var i = 0; i < count; i++)
        {
            var index = table.U16(34 + (2 * i));
            var last = index - Macintosh.Value.Length;
            names[i] = last < 0 ? Macintosh.Value[index] : last < own.Count ? own[last] : "";
        }

        return names;
    }
}
