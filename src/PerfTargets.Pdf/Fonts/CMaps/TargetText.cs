using System.Text;

namespace PerfTargets.Pdf.Fonts.CMaps;

/// <summary>The texts that codes are mapped to in ToUnicode CMaps (Adobe TN 5411).</summary>
internal static class TargetText
{
    /// <summary>A target of UTF-16BE bytes; a single byte is a character by itself.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => bytes.Length == 1
        ? ((char)bytes[0]).ToString()
        : Encoding.BigEndianUnicode.GetString(bytes[..(bytes.Length & ~1)]);

    /// <summary>The text whose last character lies further on by a number; U+FFFD where there is no such character.</summary>
    public static string CountUp(string text, uint by)
    {
        if (by == 0 || text.Length == 0)
            return text;
        var last = text.Length - 1;
        if (last > 0 && char.IsSurrogatePair(text[last - 1], text[last]))
            last--;
        var character = (char.IsSurrogate(text[last]) && last == text.Length - 1 ? text[last] : char.ConvertToUtf32(text, last)) + (long)by;
        return Rune.IsValid((int)Math.Min(character, int.MaxValue)) ? text[..last] + char.ConvertFromUtf32((int)character) : "\uFFFD";
    }
}
