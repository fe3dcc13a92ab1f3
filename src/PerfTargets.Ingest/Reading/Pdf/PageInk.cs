using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>The glyphs of a page, those that lie across it apart.</summary>
internal static class PageInk
{
    /// <summary>The page's glyphs, upright and skewed ones parted, in the order they are painted.</summary>
    public static (List<PdfGlyph> Upright, List<PdfGlyph> Skewed) Of(PdfPage page)
    {
        var upright = new List<PdfGlyph>(page.Glyphs.Count);
        var skewed = new List<PdfGlyph>();
        foreach (var glyph in page.Glyphs)
            (Orientations.Of(glyph) == Orientation.Skewed ? skewed : upright).Add(glyph);
        return (upright, skewed);
    }
}
