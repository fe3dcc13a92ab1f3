namespace PerfTargets.Ingest.Reading.Html;

/// <summary>The boxes of the Wingdings fonts: Word exports them as letters that only the font turns into boxes.</summary>
internal enum SymbolFont
{
    /// <summary>An ordinary font.</summary>
    None,

    /// <summary>Wingdings.</summary>
    Wingdings,

    /// <summary>Wingdings 2.</summary>
    Wingdings2,
}

/// <summary>Finds symbol fonts and turns their letters into characters.</summary>
internal static class SymbolFonts
{
    /// <summary>The symbol font of a font family; the outer one when none is named.</summary>
    public static SymbolFont Of(string? family, SymbolFont outer)
    {
        if (string.IsNullOrEmpty(family))
            return outer;
        if (family.StartsWith("Wingdings 2", StringComparison.OrdinalIgnoreCase))
            return SymbolFont.Wingdings2;
        return family.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) && !family.StartsWith("Wingdings 3", StringComparison.OrdinalIgnoreCase)
            ? SymbolFont.Wingdings
            : SymbolFont.None;
    }

    /// <summary>The text with the font's boxes and ticks as characters.</summary>
    public static string Translate(string text, SymbolFont font) => font == SymbolFont.None
        ? text
        : string.Create(text.Length, (text, font), static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Translate(source.text[i], source.font);
        });

    // Word writes the code either as a Latin-1 letter or in the private use area at U+F000.
    private static char Translate(char c, SymbolFont font)
    {
        var code = c is >= '\uF020' and <= '\uF0FF' ? (char)(c - 0xF000) : c;
        return (font, code) switch
        {
            (SymbolFont.Wingdings, '\u00A8' or 'o' or 'q' or 'r') => '□',
            (SymbolFont.Wingdings, '\u00FE') => '☑',
            (SymbolFont.Wingdings, '\u00FD' or 'x') => '☒',
            (SymbolFont.Wingdings, '\u00FC') => '√',
            (SymbolFont.Wingdings2, '\u00A3' or '*') => '□',
            (SymbolFont.Wingdings2, 'R') => '☑',
            (SymbolFont.Wingdings2, 'Q' or 'S' or 'T') => '☒',
            (SymbolFont.Wingdings2, 'P') => '√',
            _ => c,
        };
    }
}
