using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Puts glyphs into lines: those of one orientation whose middles lie at one height.</summary>
internal static class LineBuilder
{
    // Superscripts and the fonts of a mixed line stand up to this part of the font size off its middle.
    private const double OffMiddle = 0.42;

    /// <summary>The lines, those that run from left to right first, each orientation from its top.</summary>
    public static List<TextLine> Build(IEnumerable<PdfGlyph> glyphs)
    {
        var byOrientation = new List<PdfGlyph>?[5];
        foreach (var glyph in glyphs)
            (byOrientation[(int)Orientations.Of(glyph)] ??= []).Add(glyph);

        var lines = new List<TextLine>();
        for (var i = 0; i < byOrientation.Length; i++)
        {
            if (byOrientation[i] is { } same)
                AddLines(lines, same, (Orientation)i);
        }

        return lines;
    }

    private static void AddLines(List<TextLine> lines, List<PdfGlyph> glyphs, Orientation orientation)
    {
        var turned = new List<TurnedGlyph>(glyphs.Count);
        foreach (var glyph in glyphs)
            turned.Add(new TurnedGlyph(glyph, Orientations.Turn(glyph.Box, orientation), turned.Count));
        turned.Sort((a, b) => a.Box.CenterY != b.Box.CenterY ? a.Box.CenterY.CompareTo(b.Box.CenterY) : a.Order.CompareTo(b.Order));

        var line = new List<TurnedGlyph>();
        double middle = 0, size = 0;
        foreach (var glyph in turned)
        {
            if (line.Count > 0 && glyph.Box.CenterY - middle > OffMiddle * Math.Max(size, glyph.Glyph.FontSize))
            {
                Add(lines, line, orientation);
                line.Clear();
                size = 0;
            }

            line.Add(glyph);
            if (glyph.Glyph.FontSize >= size)
                (middle, size) = (glyph.Box.CenterY, glyph.Glyph.FontSize);
        }

        Add(lines, line, orientation);
    }

    private static void Add(List<TextLine> lines, List<TurnedGlyph> glyphs, Orientation orientation)
    {
        glyphs.Sort((a, b) => Math.Abs(a.Box.Left - b.Box.Left) > 0.01 ? a.Box.Left.CompareTo(b.Box.Left) : a.Order.CompareTo(b.Order));
        if (LineSetter.Set(glyphs, orientation) is { } line)
            lines.Add(line);
    }
}

/// <summary>A glyph in the space in which its line runs from left to right.</summary>
/// <param name="Glyph">As the page has it.</param>
/// <param name="Box">Turned.</param>
/// <param name="Order">Its number in the order of painting.</param>
internal readonly record struct TurnedGlyph(PdfGlyph Glyph, PdfBox Box, int Order);
