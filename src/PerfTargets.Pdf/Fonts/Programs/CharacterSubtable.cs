namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>Reads the subtables of cmap: formats 0, 2, 4, 6, 10 and 12 (OpenType, cmap).</summary>
internal static class CharacterSubtable
{
    private const int MostCodes = 300_000;

    /// <summary>The codes that have a glyph.</summary>
    /// <param name="table">The table cmap.</param>
    /// <param name="at">Where the subtable begins.</param>
    public static IEnumerable<(int Code, int Glyph)> Read(FontData table, long at) => (table.U16(at) switch
    {
        0 => Enumerable.Range(0, 256).Select(code => (code, table.U8(at + 6 + code))),
        2 => HighByte(table, at),
        4 => Segments(table, at),
        6 => Trimmed(table, at + 6, table.U16(at + 6), table.U16(at + 8), at + 10),
        10 => Trimmed(table, at + 12, table.U32(at + 12), table.U32(at + 16), at + 20),
        12 => Groups(table, at),
        _ => [],
    }).Take(MostCodes).Where(p => p.Item2 != 0);

    private static IEnumerable<(int Code, int Glyph)> HighByte(FontData table, long at)
    {
        for (var high = 0; high < 256; high++)
        {
            var key = table.U16(at + 6 + (2 * high));
            var header = at + 518 + key;
            var first = table.U16(header);
            var count = Math.Min(table.U16(header + 2), 256);
            var delta = table.I16(header + 4);
            var glyphs = header + 6 + table.U16(header + 6);
            if (key == 0)
            {
                // The first header is that of the codes of one byte.
                if (high >= first && high < first + count)
                    yield return (high, Shifted(table.U16(glyphs + (2 * (high - first))), delta));
                continue;
            }

            for (var i = 0; i < count; i++)
                yield return ((high << 8) | (first + i), Shifted(table.U16(glyphs + (2 * i)), delta));
        }
    }

    private static IEnumerable<(int Code, int Glyph)> Segments(FontData table, long at)
    {
        var size = table.U16(at + 6) & ~1;
        for (var i = 0; i < size; i += 2)
        {
            var last = table.U16(at + 14 + i);
            var first = table.U16(at + 16 + size + i);
            var delta = table.I16(at + 16 + (2 * size) + i);
            var offsetAt = at + 16 + (3 * size) + i;
            var offset = table.U16(offsetAt);
            for (var code = first; code <= last && code < 0xFFFF; code++)
            {
                yield return (code, offset is 0 or 0xFFFF
                    ? (code + delta) & 0xFFFF
                    : Shifted(table.U16(offsetAt + offset + (2 * (code - first))), delta));
            }
        }
    }

    private static IEnumerable<(int Code, int Glyph)> Trimmed(FontData table, long at, long first, long count, long glyphs)
    {
        for (var i = 0L; i < Math.Min(count, (table.Length - at) / 2) && first + i <= 0x10FFFF; i++)
            yield return ((int)(first + i), table.U16(glyphs + (2 * i)));
    }

    private static IEnumerable<(int Code, int Glyph)> Groups(FontData table, long at)
    {
        var count = Math.Min(table.U32(at + 12), (table.Length - at) / 12);
        for (var i = 0L; i < count; i++)
        {
            var group = at + 16 + (12 * i);
            var first = table.U32(group);
            var last = Math.Min(table.U32(group + 4), 0x10FFFF);
            var glyph = table.U32(group + 8);
            for (var code = first; code <= last && glyph + (code - first) <= 0xFFFF; code++)
                yield return ((int)code, (int)(glyph + (code - first)));
        }
    }

    private static int Shifted(int glyph, int delta) => glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
}
