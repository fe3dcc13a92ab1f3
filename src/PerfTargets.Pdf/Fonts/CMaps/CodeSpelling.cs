using System.Text;

namespace PerfTargets.Pdf.Fonts.CMaps;

/// <summary>How the codes of a predefined CMap spell text.</summary>
internal enum CodeSpelling
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>One or two units of UTF-16BE; UCS-2 too.</summary>
    Utf16,

    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-32BE.</summary>
    Utf32,

    /// <summary>GB 2312, GBK or GB 18030.</summary>
    Gb18030,

    /// <summary>Shift JIS.</summary>
    ShiftJis,

    /// <summary>Big Five.</summary>
    Big5,

    /// <summary>KS X 1001 with the Unified Hangul Code.</summary>
    Korean,

    /// <summary>EUC-JP.</summary>
    EucJp,
}

/// <summary>Reads codes as text.</summary>
internal static class CodeSpellings
{
    /// <summary>The character a code spells; null when it spells none.</summary>
    /// <param name="spelling">How.</param>
    /// <param name="code">The code.</param>
    /// <param name="length">Its bytes.</param>
    public static int? Character(CodeSpelling spelling, uint code, int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < length; i++)
            bytes[i] = (byte)(code >> (8 * (length - 1 - i)));
        return spelling switch
        {
            CodeSpelling.None => null,
            CodeSpelling.Utf32 => Rune.IsValid(code) ? (int)code : null,
            CodeSpelling.Utf16 when length == 2 => Rune.IsValid(code) ? (int)code : null,
            CodeSpelling.Utf16 => length == 4 && Rune.TryCreate((char)(code >> 16), (char)code, out var pair) ? pair.Value : null,
            CodeSpelling.Utf8 => Rune.DecodeFromUtf8(bytes[..length], out var rune, out var used) == System.Buffers.OperationStatus.Done && used == length ? rune.Value : null,
            _ => OfCodePage(spelling, bytes[..length]),
        };
    }

    private static int? OfCodePage(CodeSpelling spelling, ReadOnlySpan<byte> bytes)
    {
        Span<char> chars = stackalloc char[8];
        var count = CodePages.Of(spelling).GetChars(bytes, chars);
        return Rune.DecodeFromUtf16(chars[..count], out var rune, out var used) == System.Buffers.OperationStatus.Done && used == count && rune != Rune.ReplacementChar
            ? rune.Value
            : null;
    }

    // Kept apart, so that the code pages are loaded only when they are asked for.
    private static class CodePages
    {
        private static readonly Encoding Gb18030 = Open(54936);
        private static readonly Encoding ShiftJis = Open(932);
        private static readonly Encoding Big5 = Open(950);
        private static readonly Encoding Korean = Open(949);
        private static readonly Encoding EucJp = Open(51932);

        public static Encoding Of(CodeSpelling spelling) => spelling switch
        {
            CodeSpelling.ShiftJis => ShiftJis,
            CodeSpelling.Big5 => Big5,
            CodeSpelling.Korean => Korean,
            CodeSpelling.EucJp => EucJp,
            _ => Gb18030,
        };

        private static Encoding Open(int page) =>
            CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
    }
}
