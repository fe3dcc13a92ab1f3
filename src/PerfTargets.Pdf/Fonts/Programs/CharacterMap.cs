using System.Text;
using PerfTargets.Pdf.Fonts.CMaps;
using PerfTargets.Pdf.Fonts.Encodings;

namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>The cmap table of a font program, and the same turned round: characters by glyph (OpenType, cmap).</summary>
internal sealed class CharacterMap
{
    private const int MostSubtables = 64;
    private const int MacintoshOffset = 29;

    private readonly Dictionary<int, int> characters = [];
    private readonly Dictionary<int, int> glyphs = [];
    private readonly Dictionary<int, int> symbols = [];
    private readonly Dictionary<int, int> macintosh = [];

    /// <summary>Reads the table.</summary>
    public CharacterMap(FontData table)
    {
        var count = Math.Min(table.U16(2), MostSubtables);
        var seen = new HashSet<(uint, CodeSpelling)>();
        for (var i = 0; i < count; i++)
        {
            var entry = 4 + (8 * i);
            Add(table.U16(entry), table.U16(entry + 2), table, table.U32(entry + 4), seen);
        }

        AddIndirect(macintosh, static code => code < 256 && BaseEncodings.MacRoman[code] is var c and not '\0' ? c : 0);
        AddIndirect(symbols, static code => code < 256 ? 0xF000 + code : code);
    }

    /// <summary>The text of a glyph; null when no subtable leads to it.</summary>
    public string? GlyphText(int glyph) => characters.TryGetValue(glyph, out var character) ? char.ConvertFromUtf32(character) : null;

    /// <summary>The glyph of a character; 0 when it has none.</summary>
    public int Glyph(int character) => glyphs.GetValueOrDefault(character);

    /// <summary>The glyph of a symbolic font's code (ISO 32000-1, 9.6.6.4); 0 when it has none.</summary>
    public int SymbolGlyph(int code) =>
        symbols.TryGetValue(0xF000 + code, out var glyph) || symbols.TryGetValue(code, out glyph) || macintosh.TryGetValue(code, out glyph) ? glyph : 0;

    private void Add(int platform, int encoding, FontData table, long at, HashSet<(uint At, CodeSpelling Spelling)> seen)
    {
        var target = (platform, encoding) switch
        {
            (1, 0) => macintosh,
            (3, 0) => symbols,
            _ => null,
        };
        var spelling = (platform, encoding) switch
        {
            (0, not 5) or (3, 1) or (3, 10) => CodeSpelling.Utf32,
            (3, 2) => CodeSpelling.ShiftJis,
            (3, 3) => CodeSpelling.Gb18030,
            (3, 4) => CodeSpelling.Big5,
            (3, 5) => CodeSpelling.Korean,
            _ => CodeSpelling.None,
        };
        if ((target is null && spelling == CodeSpelling.None) || (target is null && !seen.Add(((uint)at, spelling))))
            return;
        foreach (var (code, glyph) in CharacterSubtable.Read(table, at))
        {
            if (target is not null)
                target.TryAdd(code, glyph);
            else if (CodeSpellings.Character(spelling, (uint)code, spelling == CodeSpelling.Utf32 ? 4 : code < 256 ? 1 : 2) is { } character)
                Add(character, glyph);
        }
    }

    private void Add(int character, int glyph)
    {
        if (!Rune.IsValid(character) || character < 0x20)
            return;
        glyphs.TryAdd(character, glyph);
        if (!characters.TryGetValue(glyph, out var known) || Better(character, known))
            characters[glyph] = character;
    }

    private void AddIndirect(Dictionary<int, int> codes, Func<int, int> character)
    {
        if (IsNumbering(codes))
            return;
        foreach (var (code, glyph) in codes)
        {
            if (!characters.ContainsKey(glyph) && character(code) is var found and > 0)
                Add(found, glyph);
        }
    }

    // Writers of subsets often number the glyphs through: such codes say nothing. They begin among the control characters, or
    // run beside the glyphs; but whole fonts in the Macintosh order have their ASCII 29 codes behind the glyphs.
    private static bool IsNumbering(Dictionary<int, int> codes)
    {
        if (codes.Any(p => (p.Key & 0xFF) is >= 1 and <= 7))
            return true;
        var offsets = codes.Select(p => (p.Key & 0xFF) - p.Value).Distinct().Take(2).ToList();
        return offsets.Count == 1 && offsets[0] != MacintoshOffset && (codes.Count > 2 || offsets[0] == 0);
    }

    // Several characters may share a glyph: the plain one is meant, not its variant kept for compatibility.
    private static bool Better(int character, int known) => (Rank(character), character).CompareTo((Rank(known), known)) < 0;

    private static int Rank(int character) => character switch
    {
        >= 0xE000 and <= 0xF8FF => 3,
        >= 0xF0000 => 3,
        (>= 0x2E80 and <= 0x2FDF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F) => 2,
        (>= 0xFE30 and <= 0xFE4F) or 0xA0 or 0xAD or < 0x20 or (>= 0x7F and < 0xA0) => 1,
        _ => 0,
    };
}
