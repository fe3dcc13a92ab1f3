using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading;

/// <summary>What the characters of symbol fonts look like, for those that stand in forms.</summary>
internal static class SymbolFonts
{
    private const char PrivateUse = '\uF000';

    /// <summary>true for a font whose letters are pictures.</summary>
    public static bool IsSymbolFont(string? font) =>
        font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)
            || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase)
            || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase));

    /// <summary>The character a code stands for; null when it is not known. A code below U+F000 of an ordinary font is itself.</summary>
    public static char? Character(string? font, char code)
    {
        if (!IsSymbolFont(font))
            return code < PrivateUse ? code : Wingdings(code & 0xFF);
        if (code is >= (char)0x100 and < PrivateUse)
            return code;
        var index = code & 0xFF;
        if (font!.Equals("Wingdings 2", StringComparison.OrdinalIgnoreCase))
            return Wingdings2(index);
        if (font.Equals("Symbol", StringComparison.OrdinalIgnoreCase))
            return Symbol(index);
        return font.Equals("Wingdings", StringComparison.OrdinalIgnoreCase) ? Wingdings(index) : Other(font, index);
    }

    private static char? Wingdings(int index) => index switch
    {
        0x20 => ' ',
        0x6F or 0x71 or 0x72 or 0xA8 => CheckBox.Empty,
        0xFE or 0x52 => CheckBox.Ticked,
        0xFD or 0x78 => '☒',
        0xFC => '√',
        0xFB => '×',
        0x6E or 0xA7 => '■',
        0x6C or 0xA4 => '●',
        0xA1 or 0x6D => '○',
        0xD8 or 0xF0 or 0xE0 => '→',
        >= 0x80 and <= 0x8A => index == 0x80 ? '⓪' : (char)('①' + index - 0x81),
        _ => null,
    };

    private static char? Wingdings2(int index) => index switch
    {
        0x20 => ' ',
        0x52 or 0x54 => CheckBox.Ticked,
        0x51 or 0x53 => '☒',
        0xA3 or 0x30 or 0x35 => CheckBox.Empty,
        0xA2 => '■',
        0x50 => '√',
        0x4F => '×',
        0x98 or 0x97 => '●',
        0x99 or 0x9A or 0x81 => '○',
        _ => null,
    };

    private static char? Symbol(int index) => index switch
    {
        0xB3 => '≥',
        0xA3 => '≤',
        0xB4 => '×',
        0xB8 => '÷',
        0xB0 => '°',
        0xB1 => '±',
        0xB7 => '•',
        0xB9 => '≠',
        0xBB => '≈',
        0xD6 => '√',
        0xA5 => '∞',
        0x6D => 'μ',
        0x57 => 'Ω',
        0xA0 => '€',
        >= 0x20 and <= 0x3F => (char)index,
        0x5B or 0x5D or 0x5F or 0x7B or 0x7C or 0x7D => (char)index,
        _ => null,
    };

    // Webdings: a tick and a cross; Wingdings 3 has arrows only.
    private static char? Other(string font, int index) => font.Equals("Webdings", StringComparison.OrdinalIgnoreCase)
        ? index switch { 0x61 => '√', 0x72 => '×', 0x63 => CheckBox.Empty, 0x67 => '■', 0x6E => '●', 0x20 => ' ', _ => null }
        : index == 0x20 ? ' ' : null;
}
