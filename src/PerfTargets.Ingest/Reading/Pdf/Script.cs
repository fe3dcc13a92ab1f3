namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>What the setting of lines needs to know of characters.</summary>
internal static class Script
{
    private const string Closing = "，。、；：？！）》」』】〕〉”’…—％%,.;:?!)]}〞·～";

    private const string Opening = "（《“‘「『【〔〈([{";

    /// <summary>true for a mark that cannot end a line.</summary>
    public static bool IsOpening(char c) => Opening.Contains(c, StringComparison.Ordinal);

    /// <summary>true for text that is nothing but a remark in brackets: it belongs to what stands before it.</summary>
    public static bool IsRemark(string text) => text.Trim() is [var first, .., var last] && IsOpening(first) && IsClosing(last);

    /// <summary>true for letters and digits of scripts that part words by spaces.</summary>
    public static bool IsWord(char c) => char.IsAsciiDigit(c) || IsLetter(c);

    /// <summary>true for letters of scripts that part words by spaces.</summary>
    public static bool IsLetter(char c) => char.IsLetter(c) && c < '\u2E80';

    /// <summary>true for ideographs, kana and the full-width punctuation among them.</summary>
    public static bool IsWide(char c) => c >= '\u2E80';

    /// <summary>true for a mark that cannot begin a line.</summary>
    public static bool IsClosing(char c) => Closing.Contains(c, StringComparison.Ordinal);

    /// <summary>true for text that shows nothing.</summary>
    public static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);
}
