using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>The glyphs of a page that count as text, and those that lie across it.</summary>
internal static class PageInk
{
    // Bold is imitated by painting a glyph twice, a fraction of its size apart.
    private const double Overprint = 0.12;

    /// <summary>The page's glyphs without overprints, upright and skewed ones parted.</summary>
    public static (List<PdfGlyph> Upright, List<PdfGlyph> Skewed) Of(PdfPage page)
    {
        var upright = new List<PdfGlyph>(page.Glyphs.Count);
        var skewed = new List<PdfGlyph>();
        var painted = new Dictionary<(string Text, int X, int Y), List<PdfGlyph>>();
        foreach (var glyph in page.Glyphs)
        {
            if (!Script.IsBlank(glyph.Text) && IsPaintedAgain(painted, glyph))
                continue;
            (Orientations.Of(glyph) == Orientation.Skewed ? skewed : upright).Add(glyph);
        }

        return (upright, skewed);
    }

    private static bool IsPaintedAgain(Dictionary<(string Text, int X, int Y), List<PdfGlyph>> painted, PdfGlyph glyph)
    {
        var reach = Overprint * glyph.FontSize;
        var step = Math.Max(1, glyph.FontSize);
        int x = (int)(glyph.Box.CenterX / step), y = (int)(glyph.Box.CenterY / step);
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (painted.TryGetValue((glyph.Text, x + dx, y + dy), out var others) && others.Exists(o => IsNear(o, glyph, reach)))
                    return true;
            }
        }

        if (!painted.TryGetValue((glyph.Text, x, y), out var own))
            painted[(glyph.Text, x, y)] = own = [];
        own.Add(glyph);
        return false;
    }

    private static bool IsNear(PdfGlyph a, PdfGlyph b, double reach) =>
        Math.Abs(a.Box.CenterX - b.Box.CenterX) <= reach && Math.Abs(a.Box.CenterY - b.Box.CenterY) <= reach
        && Math.Abs(a.FontSize - b.FontSize) <= reach;
}
