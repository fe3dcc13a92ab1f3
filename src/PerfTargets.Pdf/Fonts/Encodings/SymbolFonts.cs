namespace PerfTargets.Pdf.Fonts.Encodings;

/// <summary>Fonts whose letters are pictures: the characters their codes look like.</summary>
internal static class SymbolFonts
{
    private static readonly string Wingdings = Table(
        (0x22, "✂"), (0x28, "☎"), (0x29, "✆"), (0x2A, "✉"), (0x36, "⌛"), (0x37, "⌨"), (0x3F, "✍"), (0x41, "✌"), (0x45, "☜☞☝☟"),
        (0x4A, "☺"), (0x4C, "☹"), (0x4E, "☠"), (0x51, "✈☼"), (0x54, "❄"), (0x56, "✞"), (0x58, "✠✡☪☯"), (0x5D, "☸♈♉♊♋♌♍♎♏♐♑♒♓"),
        (0x6C, "●❍■□"), (0x71, "❑❒"), (0x74, "⧫◆❖"), (0x78, "☒"), (0x7A, "⌘❀✿❝❞"), (0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
        (0x9E, "·•"), (0xA1, "○"), (0xA4, "◉◎"), (0xA7, "▪□"), (0xAA, "✦★✶✴✹✵"), (0xB5, "✪✰"), (0xD8, "➢"), (0xDC, "➲"),
        (0xDF, "←→↑↓↖↗↙↘"), (0xE8, "➔"), (0xEF, "⇦⇨⇧⇩"), (0xFB, "✗✓☒☑"));

    private static readonly string Wingdings2 = Table(
        (0x2A, "□"), (0x30, "□"), (0x35, "□"), (0x4F, "✗✓☒☑☒☑"), (0x75, "①②③④⑤⑥⑦⑧⑨⑩"), (0x81, "○"), (0x97, "●●○○"), (0xA2, "■□"));

    private static readonly string Webdings = Table((0x61, "✓"), (0x63, "□"), (0x67, "■"), (0x6E, "●"), (0x72, "✗"));

    /// <summary>The table of a font: a character for each of 256 codes, U+0000 for none; null for a font with ordinary letters.</summary>
    /// <param name="fontName">The font's name, with or without the tag of a subset.</param>
    public static string? Find(string fontName)
    {
        var name = fontName.IndexOf('+') is 6 ? fontName[7..] : fontName;
        name = name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (name.StartsWith("Wingdings2", StringComparison.OrdinalIgnoreCase))
            return Wingdings2;
        if (name.StartsWith("Wingdings3", StringComparison.OrdinalIgnoreCase))
            return null;
        if (name.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
            return Wingdings;
        if (name.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase))
            return Webdings;
        if (name.StartsWith("ZapfDingbats", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ITCZapfDingbats", StringComparison.OrdinalIgnoreCase))
            return ZapfDingbats.Encoding;
        return name is "Symbol" or "SymbolMT" or "Symbol,Bold" or "Symbol,Italic" or "Symbol,BoldItalic" ? BaseEncodings.Symbol : null;
    }

    /// <summary>
    /// The character behind a text that only names a code of the font: at U+F000 in the private use area, or, in fonts without
    /// any letter, as Latin-1; null when it names none or the font has no picture for it.
    /// </summary>
    /// <param name="table">The font's table.</param>
    /// <param name="text">The text.</param>
    public static string? Translate(string table, string text)
    {
        if (text.Length != 1)
            return null;
        var isPrivate = text[0] is >= '\uF000' and <= '\uF0FF';
        var hasLetters = ReferenceEquals(table, BaseEncodings.Symbol) || ReferenceEquals(table, ZapfDingbats.Encoding);
        var code = isPrivate ? text[0] - 0xF000 : text[0];
        return code < 256 && (isPrivate || !hasLetters) && table[code] != '\0' ? table[code].ToString() : null;
    }

    private static string Table(params (int Code, string Characters)[] runs) => string.Create(256, runs, static (codes, runs) =>
    {
        codes[0x20] = ' ';
        foreach (var (code, characters) in runs)
            characters.CopyTo(codes[code..]);
    });
}
