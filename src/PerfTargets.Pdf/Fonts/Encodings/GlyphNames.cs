using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using PerfTargets.Pdf.Fonts.Tables;

namespace PerfTargets.Pdf.Fonts.Encodings;

/// <summary>The text of glyph names, by the Adobe Glyph List and the rules that go with it (Adobe Glyph List Specification, 2).</summary>
internal static class GlyphNames
{
    private const int LongestName = 128;

    private static readonly Lazy<FrozenDictionary<string, string>> List = new(() => TableFile.Lines("glyphlist.txt")
        .Select(l => l.Split(';'))
        .ToFrozenDictionary(p => p[0], p => string.Concat(p[1].Split(' ').Select(h => char.ConvertFromUtf32(Hex(h)!.Value)))));

    /// <summary>The text of a glyph name; null when the name does not tell.</summary>
    public static string? Text(string name)
    {
        if (name.Length is 0 or > LongestName || name == ".notdef")
            return null;
        if (List.Value.TryGetValue(name, out var known))
            return known;
        var dot = name.IndexOf('.', 1);
        var stem = dot > 0 ? name[..dot] : name;
        if (!stem.Contains('_'))
            return Component(stem);

        var text = new StringBuilder();
        foreach (var part in stem.Split('_'))
        {
            if (Component(part) is not { } character)
                return null;
            text.Append(character);
        }

        return text.ToString();
    }

    private static string? Component(string name)
    {
        if (List.Value.TryGetValue(name, out var known))
            return known;
        if (ZapfDingbats.Text(name) is { } dingbat)
            return dingbat;
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && name.Length % 4 == 3)
            return OfUnits(name.AsSpan(3));
        if (name[..Math.Min(name.Length, 1)] == "u" && name.Length is >= 5 and <= 7)
            return Hex(name.AsSpan(1)) is { } code && Rune.IsValid(code) ? char.ConvertFromUtf32(code) : null;
        return null;
    }

    private static string? OfUnits(ReadOnlySpan<char> digits)
    {
        var text = "";
        for (; digits.Length > 0; digits = digits[4..])
        {
            if (Hex(digits[..4]) is not { } unit || !Rune.IsValid(unit))
                return null;
            text += (char)unit;
        }

        return text;
    }

    private static int? Hex(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
}
