namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>What the setting of lines needs to know of characters.</summary>
internal static class Script
{
    private const string Closing = "，。、；：？！）》」』】〕〉”’…—％%,.;:?!)]}〞·～";

    /// <summary>true for letters and digits of scripts that part words by spaces.</summary>
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || (char.IsLetter(c) && c < '\u2E80');

    /// <summary>true for ideographs, kana and the full-width punctuation among them.</summary>
    public static bool IsWide(char c) => c >= '\u2E80';

    /// <summary>true for a mark that cannot begin a line.</summary>
    public static bool IsClosing(char c) => Closing.Contains(c, StringComparison.Ordinal);

    /// <summary>true for text that shows nothing.</summary>
    public static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);
}
