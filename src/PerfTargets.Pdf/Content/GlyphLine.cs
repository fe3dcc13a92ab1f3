using PerfTargets.Pdf.Fonts;

namespace PerfTargets.Pdf.Content;

/// <summary>What the glyphs of one string have in common: where the line runs in page space, how large and how turned they are.</summary>
internal readonly struct GlyphLine
{
    private readonly bool isVertical;
    private readonly bool isInvisible;
    private readonly double ascent;
    private readonly double descent;
    private readonly double fontSize;
    private readonly double angle;

    // Where the line begins, what a text space unit along it is, and what an em across and up is.
    private readonly (double X, double Y) start;
    private readonly (double X, double Y) step;
    private readonly (double X, double Y) across;
    private readonly (double X, double Y) up;

    /// <summary>Measures a line.</summary>
    /// <param name="font">The font.</param>
    /// <param name="state">Font size, scale and rise.</param>
    /// <param name="toPage">From text space to page space.</param>
    public GlyphLine(PdfFont font, GraphicsState state, in Matrix toPage)
    {
        isVertical = font.IsVertical;
        isInvisible = state.IsTextInvisible;
        ascent = font.Ascent;
        descent = font.Descent;
        var scale = state.HorizontalScale;
        start = (toPage.E + (state.Rise * toPage.C), toPage.F + (state.Rise * toPage.D));
        step = isVertical ? (toPage.C, toPage.D) : (toPage.A * scale, toPage.B * scale);
        across = (toPage.A * scale * state.FontSize, toPage.B * scale * state.FontSize);
        up = (toPage.C * state.FontSize, toPage.D * state.FontSize);
        fontSize = Math.Sqrt((up.X * up.X) + (up.Y * up.Y));
        angle = isVertical ? Degrees(-up.X, -up.Y) : Degrees(across.X, across.Y);
    }

    /// <summary>Places a glyph.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="moved">How far along the line, in text space units.</param>
    /// <param name="canvas">Takes it.</param>
    public void Add(in FontGlyph glyph, double moved, PageCanvas canvas)
    {
        var x = start.X + (moved * step.X);
        var y = start.Y + (moved * step.Y);
        double left = 0, right = glyph.Advance, bottom = descent, top = ascent;
        if (isVertical)
        {
            left = -glyph.OriginX;
            right = left + glyph.Width;
            bottom -= glyph.OriginY;
            top -= glyph.OriginY;
        }

        var box = new PdfBox(
            x + Math.Min(left * across.X, right * across.X) + Math.Min(bottom * up.X, top * up.X),
            y + Math.Min(left * across.Y, right * across.Y) + Math.Min(bottom * up.Y, top * up.Y),
            x + Math.Max(left * across.X, right * across.X) + Math.Max(bottom * up.X, top * up.X),
            y + Math.Max(left * across.Y, right * across.Y) + Math.Max(bottom * up.Y, top * up.Y));
        var along = isVertical ? up : across;
        canvas.AddGlyph(
            new PdfGlyph(glyph.Text, box, fontSize, angle, isInvisible, isVertical), x, y, glyph.Advance * along.X, glyph.Advance * along.Y);
    }

    private static double Degrees(double x, double y)
    {
        if (y == 0 && x >= 0)
            return 0;
        var degrees = Math.Atan2(y, x) * (180 / Math.PI);
        return degrees < 0 ? degrees + 360 : degrees;
    }
}
