using System.Globalization;
using System.Text;
using System.Xml;

namespace PerfTargets.Ingest.Reporting.Slips;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>Characters that XML forbids become U+FFFD; signs that turn the direction of writing are named; line ends become spaces.</summary>
    public static string Of(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\n' or '\r' or '\t' => kept.Append(' '),
                0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => kept.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]"),
                _ when rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) => kept.Append('\uFFFD'),
                _ => kept.Append(rune),
            };
        }

        return kept.ToString();
    }
}
