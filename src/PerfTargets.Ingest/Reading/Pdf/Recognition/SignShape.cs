using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>
/// Tells signs by their shape that forms are full of and that the models of Tesseract do not know: ≥ ≤ □ ☑.
/// What is not plainly one of them is left to Tesseract.
/// </summary>
internal static class SignShape
{
    /// <summary>The sign; null for anything else.</summary>
    /// <param name="image">The page without rules.</param>
    /// <param name="box">Around the ink of one character.</param>
    /// <param name="size">The font size in pixels.</param>
    public static string? Of(InkImage image, Box box, double size)
    {
        if (box.Width < 0.35 * size || box.Width > 1.15 * size || box.Height < 0.4 * size || box.Height > 1.15 * size)
            return null;
        return ComparisonShape.Of(image, box) ?? BoxShape.Of(image, box, size);
    }
}
