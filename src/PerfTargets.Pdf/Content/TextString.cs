using System.Text;

namespace PerfTargets.Pdf.Content;

/// <summary>Text strings (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 by their first bytes, otherwise PDFDocEncoding.</summary>
internal static class TextString
{
    // PDFDocEncoding (Annex D.2) where it is not Latin-1.
    private const string Accents = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

    private const string Marks =
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018"
        + "\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC";

    /// <summary>The text of a string, up to <see cref="ContentLimits.TextBytes"/>.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => DecodeAll(bytes[..Math.Min(bytes.Length, ContentLimits.TextBytes)]);

    private static string DecodeAll(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => WithoutLanguage(Encoding.BigEndianUnicode.GetString(bytes[2..])),
        [0xFF, 0xFE, ..] => WithoutLanguage(Encoding.Unicode.GetString(bytes[2..])),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        _ => Document(bytes),
    };

    private static string Document(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
        {
            text.Append(b switch
            {
                >= 0x18 and < 0x20 => Accents[b - 0x18],
                >= 0x80 and <= 0xA0 => Marks[b - 0x80],
                _ => (char)b,
            });
        }

        return text.ToString();
    }

    // A language stands between two escape characters (7.9.2.2).
    private static string WithoutLanguage(string text)
    {
        if (!text.Contains('\u001B'))
            return text;
        var parts = text.Split('\u001B');
        return string.Concat(parts.Where((_, i) => i % 2 == 0));
    }
}
