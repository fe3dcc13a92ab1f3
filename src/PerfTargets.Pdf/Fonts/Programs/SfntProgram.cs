using PerfTargets.Pdf.Fonts.Texts;

namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>A TrueType or OpenType font program.</summary>
internal sealed class SfntProgram : FontProgram
{
    private const int MostTables = 200;

    private readonly Lazy<CharacterMap> characters;
    private readonly Lazy<PostNames> names;
    private readonly Lazy<CffProgram?> outlines;
    private readonly HorizontalMetrics metrics;

    private SfntProgram(IReadOnlyDictionary<string, FontData> tables)
    {
        var none = new FontData(default);
        characters = new(() => new CharacterMap(tables.GetValueOrDefault("cmap", none)));
        names = new(() => new PostNames(tables.GetValueOrDefault("post", none)));
        outlines = new(() => tables.TryGetValue("CFF ", out var cff) ? CffProgram.Read(cff) : null);
        metrics = new HorizontalMetrics(
            tables.GetValueOrDefault("head", none).U16(18),
            tables.GetValueOrDefault("hhea", none).U16(34),
            tables.GetValueOrDefault("hmtx", none));
    }

    /// <inheritdoc/>
    public override string? Collection => outlines.Value?.Collection;

    /// <summary>Reads the table directory (OpenType, Organization of an OpenType Font).</summary>
    /// <param name="data">The file.</param>
    /// <param name="at">Where the directory begins.</param>
    public static SfntProgram Read(FontData data, long at)
    {
        var tables = new Dictionary<string, FontData>();
        var count = Math.Min(data.U16(at + 4), MostTables);
        for (var i = 0; i < count; i++)
        {
            var entry = at + 12 + (16L * i);
            tables.TryAdd(data.Latin1(entry, 4), data.Part(data.U32(entry + 8), data.U32(entry + 12)));
        }

        return new SfntProgram(tables);
    }

    /// <inheritdoc/>
    public override string? GlyphText(int glyph)
    {
        if (glyph == 0)
            return null;
        var mapped = characters.Value.GlyphText(glyph);
        return mapped is null || TextQuality.IsPrivate(mapped)
            ? names.Value.Text(glyph) ?? outlines.Value?.GlyphText(glyph) ?? mapped
            : mapped;
    }

    /// <inheritdoc/>
    public override string? CodeText(int code) => CodeGlyph(code) is var glyph and not 0 ? GlyphText(glyph) : outlines.Value?.CodeText(code);

    /// <inheritdoc/>
    public override int CodeGlyph(int code) => characters.Value.SymbolGlyph(code);

    /// <inheritdoc/>
    public override int NamedGlyph(string name) => names.Value.Glyph(name) is var glyph and not 0 ? glyph : outlines.Value?.NamedGlyph(name) ?? 0;

    /// <inheritdoc/>
    public override int CharacterGlyph(int character) => characters.Value.Glyph(character);

    /// <inheritdoc/>
    public override int CidGlyph(int cid) => outlines.Value?.CidGlyph(cid) ?? cid;

    /// <inheritdoc/>
    public override double? Advance(int glyph) => metrics.Advance(glyph);
}
