namespace PerfTargets.Ingest.Reading.Images;

/// <summary>Tells how large the paper of a picture is.</summary>
internal static class PageMeasure
{
    private const double LeastDensity = 50;
    private const double MostDensity = 1200;
    private const double ShortSide = 595.28;
    private const double LongSide = 841.89;

    // Cameras and screens write a density of no meaning: paper half as long again as A3 is none.
    private const double LongestPaper = 1786;
    private const double LeastSide = 3;

    /// <summary>Width and height in points as stored, before any turning.</summary>
    public static (double Width, double Height) Of(ImagePage page)
    {
        var (across, down) = page.Density;
        if (IsSane(across) && IsSane(down))
        {
            var (width, height) = (page.Width * 72 / across, page.Height * 72 / down);
            if (Math.Max(width, height) <= LongestPaper)
                return (Math.Max(LeastSide, width), Math.Max(LeastSide, height));
        }

        var fitted = page.Width > page.Height ? LongSide : ShortSide;
        var scale = Math.Min(fitted / page.Width, LongestPaper / page.Height);
        return (Math.Max(LeastSide, page.Width * scale), Math.Max(LeastSide, page.Height * scale));
    }

    private static bool IsSane(double density) => density is >= LeastDensity and <= MostDensity;
}
