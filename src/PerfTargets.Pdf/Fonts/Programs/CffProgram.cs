using PerfTargets.Pdf.Fonts.Encodings;
using PerfTargets.Pdf.Fonts.Tables;

namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>A CFF font program: the names or CIDs of its glyphs, and its encoding (Adobe TN 5176).</summary>
internal sealed class CffProgram : FontProgram
{
    private const int CharsetKey = 15;
    private const int EncodingKey = 16;
    private const int CharStringsKey = 17;
    private const int RosKey = CffDictionary.Escape + 30;

    private static readonly Lazy<string[]> StandardStrings = new(() => [.. TableFile.Lines("cff-strings.txt")]);

    private readonly CffIndex strings;
    private readonly int[] charset;
    private readonly int[]? codes;
    private readonly Lazy<Dictionary<int, int>> glyphsByCid;
    private readonly Lazy<Dictionary<string, int>> glyphsByName;
    private readonly bool isCidKeyed;

    private CffProgram(FontData data, CffDictionary top, CffIndex strings)
    {
        this.strings = strings;
        isCidKeyed = top.Has(RosKey);
        var glyphs = new CffIndex(data, top.Value(CharStringsKey) ?? 0).Count;
        charset = CffCharset.Read(data, top.Value(CharsetKey) ?? 0, glyphs, isCidKeyed);
        codes = CffEncoding.Read(data, top.Value(EncodingKey) ?? 0);
        glyphsByCid = new(() => Reverse(g => charset[g], EqualityComparer<int>.Default));
        glyphsByName = new(() => isCidKeyed ? [] : Reverse(g => Text(charset[g]), StringComparer.Ordinal));
        if (isCidKeyed)
            Collection = $"{Text(top.Value(RosKey) ?? 0)}-{Text(top.Value(RosKey, 1) ?? 0)}";
    }

    /// <inheritdoc/>
    public override string? Collection { get; }

    /// <summary>Reads a program; null when it holds no font.</summary>
    public static CffProgram? Read(FontData data)
    {
        var tops = new CffIndex(data, new CffIndex(data, data.U8(2)).End);
        return tops.Count == 0 ? null : new CffProgram(data, new CffDictionary(tops[0]), new CffIndex(data, tops.End));
    }

    /// <inheritdoc/>
    public override string? GlyphText(int glyph) =>
        !isCidKeyed && glyph > 0 && glyph < charset.Length ? GlyphNames.Text(Text(charset[glyph])) : null;

    /// <inheritdoc/>
    public override string? CodeText(int code)
    {
        if (isCidKeyed || code is < 0 or > 255)
            return null;
        if (codes is null)
            return BaseEncodings.Standard[code] is var character and not '\0' ? character.ToString() : null;
        return GlyphText(codes[code]) ?? (codes[code] < 0 ? GlyphNames.Text(Text(-codes[code])) : null);
    }

    /// <inheritdoc/>
    public override int CodeGlyph(int code) => codes is not null && code is >= 0 and < 256 ? Math.Max(codes[code], 0) : 0;

    /// <inheritdoc/>
    public override int NamedGlyph(string name) => glyphsByName.Value.GetValueOrDefault(name);

    /// <inheritdoc/>
    public override int CidGlyph(int cid) => isCidKeyed ? glyphsByCid.Value.GetValueOrDefault(cid) : cid;

    private string Text(int id) => id < StandardStrings.Value.Length
        ? id < 0 ? "" : StandardStrings.Value[id]
        : strings[id - StandardStrings.Value.Length] is var text ? text.Latin1(0, Math.Min(text.Length, 256)) : "";

    private Dictionary<T, int> Reverse<T>(Func<int, T> key, IEqualityComparer<T> comparer)
        where T : notnull
    {
        var map = new Dictionary<T, int>(comparer);
        for (var glyph = 1; glyph < charset.Length; glyph++)
            map.TryAdd(key(glyph), glyph);
        return map;
    }
}
