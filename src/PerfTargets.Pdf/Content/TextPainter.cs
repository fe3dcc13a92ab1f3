namespace PerfTargets.Pdf.Content;

/// <summary>Shows strings: places their glyphs and moves the text matrix on (ISO 32000-1, 9.4.4).</summary>
internal sealed class TextPainter(PageCanvas canvas)
{
    /// <summary>The text matrix.</summary>
    public Matrix Text { get; private set; } = Matrix.Identity;

    /// <summary>The text line matrix: where the line began.</summary>
    public Matrix Line { get; private set; } = Matrix.Identity;

    /// <summary>Sets both matrices.</summary>
    public void Place(in Matrix matrix)
    {
        if (matrix.IsFinite)
            Text = Line = matrix;
    }

    /// <summary>Begins a line so far from where the current one began.</summary>
    public void NextLine(double x, double y) => Place(new Matrix(1, 0, 0, 1, x, y).Then(Line));

    /// <summary>Moves on by thousandths of the font size, against the direction of writing.</summary>
    public void Shift(double thousandths, GraphicsState state)
    {
        var way = -thousandths / 1000 * state.FontSize;
        if (state.Font?.IsVertical == true)
            Advance(0, way);
        else
            Advance(way * state.HorizontalScale, 0);
    }

    /// <summary>Shows a string.</summary>
    public void Show(ReadOnlySpan<byte> text, GraphicsState state)
    {
        if (state.Font is not { } font)
            return;
        var line = new GlyphLine(font, state, Text.Then(state.Ctm));
        var moved = 0.0;
        while (text.Length > 0)
        {
            text = text[Math.Clamp(font.Next(text, out var glyph), 1, text.Length)..];
            line.Add(glyph, moved, canvas);
            var spacing = state.CharSpacing + (glyph.IsWordSpace ? state.WordSpacing : 0);
            moved += (glyph.Advance * state.FontSize) + spacing;
        }

        if (font.IsVertical)
            Advance(0, moved);
        else
            Advance(moved * state.HorizontalScale, 0);
    }

    private void Advance(double x, double y)
    {
        var moved = new Matrix(1, 0, 0, 1, x, y).Then(Text);
        if (moved.IsFinite)
            Text = moved;
    }
}
