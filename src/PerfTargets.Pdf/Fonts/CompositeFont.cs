using System.Runtime.InteropServices;
using PerfTargets.Pdf.Fonts.CMaps;
using PerfTargets.Pdf.Fonts.Metrics;
using PerfTargets.Pdf.Fonts.Texts;

namespace PerfTargets.Pdf.Fonts;

/// <summary>A Type 0 font (ISO 32000-1, 9.7): codes of one to four bytes, by its CMap.</summary>
/// <param name="encoding">Codes to CIDs.</param>
/// <param name="texts">Codes to texts.</param>
/// <param name="widths">The CIDs' widths.</param>
/// <param name="vertical">The CIDs' vertical metrics.</param>
/// <param name="heights">Ascent and descent.</param>
internal sealed class CompositeFont(CMap encoding, TextChain texts, CidWidths widths, VerticalMetrics vertical, FontHeights heights) : PdfFont
{
    private readonly Dictionary<ulong, FontGlyph> glyphs = [];

    /// <inheritdoc/>
    public override bool IsVertical => encoding.IsVertical;

    /// <inheritdoc/>
    public override double Ascent => heights.Ascent;

    /// <inheritdoc/>
    public override double Descent => heights.Descent;

    /// <inheritdoc/>
    public override int Next(ReadOnlySpan<byte> text, out FontGlyph glyph)
    {
        var length = encoding.Codespaces.Read(text, out var code);
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(glyphs, CMap.Key(code, length), out var exists);
        if (!exists)
            known = Make(code, length);
        glyph = known;
        return length;
    }

    private FontGlyph Make(uint code, int length)
    {
        var cid = encoding.Cid(code, length);
        var width = widths.Width(cid);
        var (advance, x, y) = encoding.IsVertical ? vertical.Of(cid, width) : (width, 0, 0);
        return new FontGlyph((int)code, texts.Text(code, length, cid), advance, x, y, width, length == 1 && code == ' ');
    }
}
