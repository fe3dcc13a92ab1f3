using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Tells pages that are pictures of paper.</summary>
internal static class ScannedPage
{
    private const double MostOfThePage = 0.5;

    /// <summary>true when the page shows a picture and no text: only recognition could read it.</summary>
    public static bool NeedsOcr(PdfPage page) => page.Glyphs.All(g => Script.IsBlank(g.Text)) && IsPicture(page);

    /// <summary>true when the page's text is an invisible layer over a picture: somebody's recognition wrote it.</summary>
    public static bool IsRecognised(PdfPage page)
    {
        var hidden = page.Glyphs.Count(g => g.IsInvisible && !Script.IsBlank(g.Text));
        return hidden > 0 && 2 * hidden > page.Glyphs.Count(g => !Script.IsBlank(g.Text)) && IsPicture(page);
    }

    // Scanners cut pages into strips: the strips count together.
    private static bool IsPicture(PdfPage page)
    {
        var covered = page.Images.Sum(i => i.Box.Width * i.Box.Height);
        return covered > MostOfThePage * page.Width * page.Height;
    }
}
