namespace PerfTargets.Pdf.Fonts.Texts;

/// <summary>What a text that a font gives for a code is worth.</summary>
internal static class TextQuality
{
    private const int LongestText = 64;

    /// <summary>The text without control characters; null when nothing is left, or when it is broken or far too long.</summary>
    public static string? Clean(string text)
    {
        if (text.Length > LongestText)
            return null;
        var hasControls = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
                hasControls = true;
            else if (text[i] is '\uFFFD' or '\uFFFE' or '\uFFFF')
                return null;
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return null;
        }

        if (hasControls)
            text = string.Concat(text.Where(c => !char.IsControl(c)));
        return text.Length == 0 ? null : text;
    }

    /// <summary>Whether a text is a tab or a line end: the glyph shows a blank.</summary>
    public static bool IsBlank(string text) => text.Length > 0 && text.All(c => c is '\t' or '\n' or '\r');

    /// <summary>Whether it holds a private character, which says nothing outside its font.</summary>
    public static bool IsPrivate(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000)
                return true;
        }

        return false;
    }
}
