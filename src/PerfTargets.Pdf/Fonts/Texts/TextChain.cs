using PerfTargets.Pdf.Fonts.Encodings;

namespace PerfTargets.Pdf.Fonts.Texts;

/// <summary>A font's text sources in order of trust: the first one that gives characters decides.</summary>
/// <param name="sources">The sources, the most trusted first.</param>
/// <param name="symbols">The table of a symbol font, as <see cref="SymbolFonts"/> has them; null for a font with letters.</param>
internal sealed class TextChain(IReadOnlyList<ITextSource> sources, string? symbols)
{
    /// <summary>What stands for a glyph without a known character.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>
    /// The text of a code. A text of private characters, or a blank made of control characters, counts only when no source has
    /// better; U+FFFD when there is nothing.
    /// </summary>
    public string Text(uint code, int length, int cid)
    {
        string? poor = null;
        foreach (var source in sources)
        {
            if (source.Text(code, length, cid) is not { Length: > 0 } given)
                continue;
            if (symbols is not null && SymbolFonts.Translate(symbols, given) is { } symbol)
                return symbol;
            if (TextQuality.Clean(given) is not { } text)
                poor ??= TextQuality.IsBlank(given) ? " " : null;
            else if (TextQuality.IsPrivate(text))
                poor ??= text;
            else
                return text;
        }

        return poor ?? Unknown;
    }
}
