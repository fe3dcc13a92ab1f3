using System.Collections.Frozen;

namespace PerfTargets.Pdf.Fonts.Encodings;

/// <summary>The font ZapfDingbats: its encoding and its glyph names (ISO 32000-1, D.6).</summary>
internal static class ZapfDingbats
{
    private const int FirstCode = 0x20;

    // Glyph names a1, a2, … by number, from code 0x21 on; 0 where a code has none.
    private static readonly int[] Numbers =
    [
        1, 2, 202, 3, 4, 5, 119, 118, 117, 11, 12, 13, 14, 15, 16, 105, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 6, 7, 8, 9,
        10, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
        60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 203, 75, 204, 76, 77, 78, 79, 81, 82, 83, 84, 97, 98, 99, 100, 0,
        89, 90, 93, 94, 91, 92, 205, 85, 206, 86, 87, 88, 95, 96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        101, 102, 103, 104, 106, 107, 108, 112, 111, 110, 109, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140,
        141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 163, 164, 196, 165, 192, 166, 167, 168, 169, 170, 171,
        172, 173, 162, 174, 175, 176, 177, 178, 179, 193, 180, 199, 181, 200, 182, 0, 201, 183, 184, 197, 185, 194, 198, 186, 195, 187, 188, 189, 190, 191,
    ];

    // The Unicode block Dingbats follows the font's codes, but for characters that Unicode had elsewhere.
    private static readonly FrozenDictionary<int, char> Elsewhere = "%☎*☛+☞H★l●n■s▲t▼u◆w◗\u00A8♣\u00A9♦\u00AA♥\u00AB♠\u00D5→\u00D6↔\u00D7↕"
        .Chunk(2)
        .ToFrozenDictionary(p => (int)p[0], p => p[1]);

    private static readonly FrozenDictionary<string, string> Names = Enumerable.Range(0, Numbers.Length)
        .Where(i => Numbers[i] != 0)
        .ToFrozenDictionary(i => $"a{Numbers[i]}", i => Character(i + FirstCode + 1).ToString());

    /// <summary>The encoding: a character for each of 256 codes, U+0000 for none.</summary>
    public static string Encoding { get; } = string.Create(256, 0, static (codes, _) =>
    {
        codes[FirstCode] = ' ';
        for (var i = 0; i < Numbers.Length; i++)
        {
            if (Numbers[i] != 0)
                codes[i + FirstCode + 1] = Character(i + FirstCode + 1);
        }
    });

    /// <summary>The text of a glyph name of the font; null for any other name.</summary>
    public static string? Text(string name) => Names.GetValueOrDefault(name);

    private static char Character(int code)
    {
        if (Elsewhere.TryGetValue(code, out var character))
            return character;
        if (code is >= 0x80 and <= 0x8D)
            return (char)(0x2768 + code - 0x80);
        return code is >= 0xAC and <= 0xB5 ? (char)(0x2460 + code - 0xAC) : (char)(0x2700 + code - FirstCode);
    }
}
