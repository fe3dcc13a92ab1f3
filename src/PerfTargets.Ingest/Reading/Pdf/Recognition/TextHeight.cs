using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Tells the size of a page's characters by the heights of its lines.</summary>
internal static class TextHeight
{
    /// <summary>An ideograph fills this part of its size from top to bottom.</summary>
    public const double Filled = 0.93;

    private const double SmallestPoints = 5;
    private const double LargestPoints = 40;
    private const double UsualPoints = 10.5;

    /// <summary>The font size of most lines, in pixels.</summary>
    /// <param name="image">The page without rules.</param>
    /// <param name="regions">Where its text stands: cells, and what lies outside tables.</param>
    public static double Of(InkImage image, IEnumerable<Box> regions)
    {
        var point = image.DotsPerInch / 72;
        var heights = new List<(int Height, int Width)>();
        foreach (var region in regions)
        {
            var box = region.Within(image.Bounds);
            if (box.IsEmpty)
                continue;
            foreach (var run in InkProfile.Runs(InkProfile.OfRows(image, box)))
            {
                if (run.Length >= SmallestPoints * point && run.Length <= LargestPoints * point)
                    heights.Add((run.Length, run.Ink));
            }
        }

        // By ink, so that a line of text counts more than a stray number.
        heights.Sort();
        var half = heights.Sum(h => (long)h.Width) / 2;
        foreach (var (height, ink) in heights)
        {
            if ((half -= ink) <= 0)
                return height / Filled;
        }

        return UsualPoints * point;
    }
}
