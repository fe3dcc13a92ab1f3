using System.Text;

namespace PerfTargets.Ingest.Reading.Doc;

/// <summary>The names of the fonts ([MS-DOC] 2.9.286 SttbfFfn, 2.9.87 FFN), of which only the symbol fonts matter.</summary>
internal sealed class Fonts
{
    private const int NameAt = 39;

    private readonly List<string?> symbolFonts = [];

    /// <param name="bytes">The structure SttbfFfn: a number of fonts, two bytes, then each font behind its length.</param>
    public Fonts(ReadOnlySpan<byte> bytes)
    {
        var count = bytes.U16(0);
        long at = 4;
        for (var i = 0; i < count && at < bytes.Length; i++)
        {
            var length = bytes.U8(at);
            var name = Encoding.Unicode.GetString(bytes.Part(at + 1 + NameAt, (length - NameAt) & ~1));
            if (name.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var end)
                name = name[..end];
            symbolFonts.Add(SymbolFonts.IsSymbolFont(name) ? name : null);
            at += 1 + length;
        }
    }

    /// <summary>The name of a symbol font; null for an ordinary font or none.</summary>
    public string? Symbol(int? font) => font is { } index && index < symbolFonts.Count ? symbolFonts[index] : null;
}
