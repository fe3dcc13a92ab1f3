namespace PerfTargets.Scan.Ink;

/// <summary>Where ink begins on a page of even paper: half way from paper to the page's own ink, which a weak toner leaves grey.</summary>
internal static class InkThreshold
{
    private const byte Usual = 160;
    private const byte Darkest = 110;
    private const byte Lightest = 215;
    private const int LeastContrast = 40;
    private const int FewestPixels = 100;

    /// <summary>Levels below it are ink.</summary>
    public static byte Of(InkImage image)
    {
        var lightestInk = InkImage.Paper - Math.Max(LeastContrast, (int)PaperNoise.Contrast(image));
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        for (var y = 0; y < image.Height; y += 4)
        {
            foreach (var level in image.Row(y))
                counts[level]++;
        }

        var all = 0;
        for (var level = 0; level <= lightestInk; level++)
            all += counts[level];
        if (all < FewestPixels)
            return Usual;
        var (median, seen) = (0, counts[0]);
        while (2 * seen < all)
            seen += counts[++median];
        return (byte)Math.Clamp((InkImage.Paper + median) / 2, Darkest, Lightest);
    }
}
