namespace PerfTargets.Ingest.Reading.Rtf;

/// <summary>The table of fonts: their character sets, and which are symbol fonts.</summary>
internal sealed class RtfFonts
{
    private const int SymbolCharset = 2;

    private readonly Dictionary<int, Font> fonts = [];
    private int current = -1;

    /// <summary>The font text has that names none (<c>\deff</c>).</summary>
    public int Default { get; set; } = -1;

    /// <summary>Begins the entry of a font.</summary>
    public void Begin(int number)
    {
        current = number;
        fonts.TryAdd(number, new Font());
    }

    /// <summary>Sets the character set of the entry.</summary>
    public void SetCharset(int charset)
    {
        if (fonts.TryGetValue(current, out var font))
            font.Charset = charset;
    }

    /// <summary>Sets the name of the entry, which a semicolon ends.</summary>
    public void SetName(string name)
    {
        if (fonts.TryGetValue(current, out var font) && name.Trim().TrimEnd(';').Trim() is { Length: > 0 } written)
            font.Name ??= written;
    }

    /// <summary>The code page of a font's text; null when its character set names none.</summary>
    public int? CodePage(int font) => Find(font)?.Charset switch
    {
        77 => 10000,
        78 => 10001,
        80 => 10008,
        128 => 932,
        129 => 949,
        130 => 1361,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => null,
    };

    /// <summary>The name of a symbol font; null for an ordinary one.</summary>
    public string? Symbol(int font) => Find(font) is { } found && SymbolFonts.IsSymbolFont(found.Name) ? found.Name : null;

    /// <summary>true when the bytes of the font's text are codes of its pictures.</summary>
    public bool IsSymbolCharset(int font) => Find(font)?.Charset == SymbolCharset;

    private Font? Find(int font) => fonts.GetValueOrDefault(font < 0 ? Default : font);

    private sealed class Font
    {
        public int Charset { get; set; } = 1;

        public string? Name { get; set; }
    }
}
