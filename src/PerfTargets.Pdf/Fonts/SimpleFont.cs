using PerfTargets.Pdf.Fonts.Metrics;
using PerfTargets.Pdf.Fonts.Texts;

namespace PerfTargets.Pdf.Fonts;

/// <summary>A simple font (ISO 32000-1, 9.6): every byte is a code.</summary>
/// <param name="texts">Codes to texts.</param>
/// <param name="width">The width of a code with a text, as a part of the font size.</param>
/// <param name="heights">Ascent and descent.</param>
internal class SimpleFont(TextChain texts, Func<int, string, double> width, FontHeights heights) : PdfFont
{
    private readonly FontGlyph[] glyphs = new FontGlyph[256];

    /// <inheritdoc/>
    public override bool IsVertical => false;

    /// <inheritdoc/>
    public override double Ascent => heights.Ascent;

    /// <inheritdoc/>
    public override double Descent => heights.Descent;

    /// <inheritdoc/>
    public override int Next(ReadOnlySpan<byte> text, out FontGlyph glyph)
    {
        var code = text[0];
        if (glyphs[code].Text is null)
            glyphs[code] = Make(code);
        glyph = glyphs[code];
        return 1;
    }

    private FontGlyph Make(int code)
    {
        var text = texts.Text((uint)code, 1, code);
        var advance = width(code, text);
        return new FontGlyph(code, text, advance, 0, 0, advance, code == ' ');
    }
}
