using System.Buffers.Binary;
using System.Text;

namespace PerfTargets.Ingest.Tests.Pdf.Fonts;

/// <summary>Font programs of a few glyphs, made by hand.</summary>
internal static class FontPrograms
{
    public static byte[] U16(params int[] values) => [.. values.SelectMany(v => new[] { (byte)(v >> 8), (byte)v })];

    public static byte[] U32(params long[] values) => [.. values.SelectMany(v => new[] { (byte)(v >> 24), (byte)(v >> 16), (byte)(v >> 8), (byte)v })];

    public static byte[] Sfnt(params (string Tag, byte[] Table)[] tables)
    {
        var bytes = new List<byte>([.. U32(0x00010000), .. U16(tables.Length, 0, 0, 0)]);
        var at = 12 + (16 * tables.Length);
        foreach (var (tag, table) in tables)
        {
            bytes.AddRange([.. Encoding.ASCII.GetBytes(tag), .. U32(0, at, table.Length)]);
            at += table.Length;
        }

        return [.. bytes, .. tables.SelectMany(t => t.Table)];
    }

    public static byte[] Cmap(params (int Platform, int Encoding, byte[] Subtable)[] subtables)
    {
        var bytes = new List<byte>(U16(0, subtables.Length));
        var at = 4 + (8 * subtables.Length);
        foreach (var (platform, encoding, subtable) in subtables)
        {
            bytes.AddRange([.. U16(platform, encoding), .. U32(at)]);
            at += subtable.Length;
        }

        return [.. bytes, .. subtables.SelectMany(s => s.Subtable)];
    }

    public static byte[] Format0(params (int Code, int Glyph)[] map)
    {
        var bytes = new byte[262];
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2), 262);
        foreach (var (code, glyph) in map)
            bytes[6 + code] = (byte)glyph;
        return bytes;
    }

    /// <summary>Every code is a segment of its own, through the glyph array when asked.</summary>
    public static byte[] Format4(bool throughArray, params (int Code, int Glyph)[] map)
    {
        var all = map.OrderBy(m => m.Code).Append((Code: 0xFFFF, Glyph: 0)).ToList();
        var count = all.Count;
        var ends = all.SelectMany(m => U16(m.Code));
        var deltas = all.SelectMany(m => U16(throughArray ? 0 : (m.Glyph - m.Code) & 0xFFFF));
        var offsets = all.SelectMany((_, i) => U16(throughArray ? 2 * count : 0));
        var glyphs = throughArray ? all.SelectMany(m => U16(m.Glyph)) : [];
        return [.. U16(4, 0, 0, 2 * count, 0, 0, 0), .. ends, .. U16(0), .. ends, .. deltas, .. offsets, .. glyphs];
    }

    public static byte[] Format6(int first, params int[] glyphs) => [.. U16(6, 0, 0, first, glyphs.Length), .. U16(glyphs)];

    public static byte[] Format12(params (long First, long Last, long Glyph)[] groups) =>
        [.. U16(12, 0), .. U32(0, 0, groups.Length), .. groups.SelectMany(g => U32(g.First, g.Last, g.Glyph))];

    /// <summary>Names of the glyphs from 1 on.</summary>
    public static byte[] Post(params string[] names) =>
    [
        .. U32(0x00020000), .. new byte[28], .. U16(names.Length + 1), .. U16(0), .. names.SelectMany((_, i) => U16(258 + i)),
        .. names.SelectMany(n => new[] { (byte)n.Length }.Concat(Encoding.ASCII.GetBytes(n))),
    ];

    public static (string Tag, byte[] Table)[] Metrics(int unitsPerEm, params int[] advances) =>
    [
        ("head", [.. new byte[18], .. U16(unitsPerEm), .. new byte[34]]),
        ("hhea", [.. new byte[34], .. U16(advances.Length)]),
        ("hmtx", [.. advances.SelectMany(a => U16(a, 0))]),
    ];

    /// <summary>A CFF program: names (or CIDs) of the glyphs from 1 on, and the codes that stand for them in turn.</summary>
    public static byte[] Cff(string[] names, int[]? cids = null, int[]? codes = null, (string Registry, string Ordering)? ros = null)
    {
        var own = ros is null ? names : [ros.Value.Registry, ros.Value.Ordering];
        var ids = cids ?? [.. names.Select((_, i) => 391 + i)];
        byte[] header = [1, 0, 4, 1];
        var nameIndex = Index([Encoding.ASCII.GetBytes("F")]);
        var strings = Index([.. own.Select(Encoding.ASCII.GetBytes)]);
        var subroutines = Index([]);
        byte[] charset = [0, .. U16(ids)];
        byte[] encoding = codes is null ? [] : [0, (byte)codes.Length, .. codes.Select(c => (byte)c)];
        var charStrings = Index([.. Enumerable.Repeat(new byte[] { 14 }, ids.Length + 1)]);

        byte[] Top(int at)
        {
            byte[] rosOperator = ros is null ? [] : [.. Int(391), .. Int(392), .. Int(0), 12, 30];
            byte[] encodingOperator = codes is null ? [] : [.. Int(at + charset.Length), 16];
            return Index([[.. rosOperator, .. Int(at), 15, .. encodingOperator, .. Int(at + charset.Length + encoding.Length), 17]]);
        }

        var start = header.Length + nameIndex.Length + Top(0).Length + strings.Length + subroutines.Length;
        return [.. header, .. nameIndex, .. Top(start), .. strings, .. subroutines, .. charset, .. encoding, .. charStrings];
    }

    private static byte[] Int(int value) => [29, .. U32(value)];

    private static byte[] Index(byte[][] items)
    {
        if (items.Length == 0)
            return U16(0);
        var bytes = new List<byte>([.. U16(items.Length), 2]);
        var at = 1;
        bytes.AddRange(U16(at));
        foreach (var item in items)
            bytes.AddRange(U16(at += item.Length));
        return [.. bytes, .. items.SelectMany(i => i)];
    }
}
