using System.Text;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.Encodings;

/// <summary>
/// Turns bytes into text: by byte order mark; by a declared charset; as UTF-8 when the bytes are valid; as UTF-16 or
/// GB18030 (which contains GBK and GB2312) when the content fits. Bytes that fit nothing are no text.
/// </summary>
internal static class TextDecoder
{
    // A truncated copy or a stray byte: more than this share of damage is another encoding.
    private const int MostDamagePerThousand = 5;

    /// <summary>The text.</summary>
    /// <exception cref="UnreadableDocumentException">The bytes are not text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (bytes.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }))
            return Checked(Encoding.UTF8, bytes[3..], "UTF-8", diagnostics);
        if (bytes.StartsWith(new byte[] { 0xFF, 0xFE }))
            return Checked(Encoding.Unicode, bytes[2..], "UTF-16", diagnostics);
        if (bytes.StartsWith(new byte[] { 0xFE, 0xFF }))
            return Checked(Encoding.BigEndianUnicode, bytes[2..], "UTF-16", diagnostics);
        if (Utf16WithoutMark(bytes) is { } utf16)
        {
            diagnostics.Add(ReadingMessages.EncodingGuessed("UTF-16"));
            return Checked(utf16, bytes, "UTF-16", diagnostics);
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return Checked(Encoding.UTF8, bytes, "UTF-8", diagnostics);

        var gb = Gb18030;
        var declaresGb = DeclaresGb(bytes);
        var asUtf8 = Encoding.UTF8.GetString(bytes);
        if (!declaresGb && IsLittleDamage(asUtf8))
            return Checked(Encoding.UTF8, bytes, "UTF-8", diagnostics);
        var asGb = gb.GetString(bytes);
        if (!IsLittleDamage(asGb) || (!declaresGb && !GbPlausibility.IsPlausible(bytes)))
            throw new UnreadableDocumentException(ReadingMessages.NotText());
        if (!declaresGb)
            diagnostics.Add(ReadingMessages.EncodingGuessed("GB18030"));
        return Checked(gb, bytes, "GB18030", diagnostics);
    }

    /// <summary>GB18030, which contains GBK and GB2312.</summary>
    public static Encoding Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")
        ?? throw new InvalidOperationException("The runtime has no GB18030 encoding.");

    /// <summary>The text in an encoding; places that do not fit it are counted in a diagnostic.</summary>
    /// <exception cref="UnreadableDocumentException">The result is no text: control characters.</exception>
    public static string Checked(Encoding encoding, ReadOnlySpan<byte> bytes, string name, List<Diagnostic> diagnostics)
    {
        var text = encoding.GetString(bytes);
        var controls = 0;
        foreach (var c in text.AsSpan())
        {
            if ((c < ' ' || c is >= '\u007F' and <= '\u009F') && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\a' or '\u001A'))
                controls++;
        }

        if (controls * 200 > text.Length || text.Contains('\0', StringComparison.Ordinal))
            throw new UnreadableDocumentException(ReadingMessages.NotText());
        var damage = text.AsSpan().Count('\uFFFD');
        if (damage > 0)
            diagnostics.Add(ReadingMessages.UndecodableBytes(damage, name));
        return text;
    }

    private static bool IsLittleDamage(string text)
    {
        var damage = text.Count(c => c == '\uFFFD');
        return damage <= Math.Max(1, text.Length / 1000 * MostDamagePerThousand) && (damage == 0 || text.Length > 20);
    }

    /// <summary>UTF-16 that carries no mark; null for other bytes. Tabs and line breaks have a zero byte in it: on one side only.</summary>
    public static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        var little = 0;
        var big = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (sample[i + 1] == 0 && sample[i] is 9 or 10 or 13 or (>= 32 and < 127))
                little++;
            if (sample[i] == 0 && sample[i + 1] is 9 or 10 or 13 or (>= 32 and < 127))
                big++;
        }

        var enough = Math.Max(2, sample.Length / 50);
        if (little >= enough && big == 0)
            return Encoding.Unicode;
        return big >= enough && little == 0 ? Encoding.BigEndianUnicode : null;
    }

    private static bool DeclaresGb(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)]).ToLowerInvariant();
        foreach (var word in new[] { "charset", "encoding", "coding" })
        {
            var at = head.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && head.AsSpan(at, Math.Min(40, head.Length - at)) is var rest
                && (rest.Contains("gb18030", StringComparison.Ordinal) || rest.Contains("gbk", StringComparison.Ordinal) || rest.Contains("gb2312", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
