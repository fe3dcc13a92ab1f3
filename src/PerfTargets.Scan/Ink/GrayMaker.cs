namespace PerfTargets.Scan.Ink;

/// <summary>How light each pixel is.</summary>
internal static class GrayMaker
{
    /// <summary>The lightness of every pixel, and whether the picture has colour at all.</summary>
    public static (byte[] Levels, bool HasColour) Make(Picture picture)
    {
        if (picture.Channels == 1)
            return (picture.Samples.ToArray(), false);
        var samples = picture.Samples;
        var levels = new byte[picture.Width * picture.Height];
        var coloured = 0;
        for (int i = 0, s = 0; i < levels.Length; i++, s += 3)
        {
            int red = samples[s], green = samples[s + 1], blue = samples[s + 2];
            levels[i] = (byte)((77 * red + 150 * green + 29 * blue) >> 8);
            coloured |= (red ^ green) | (green ^ blue);
        }

        return (levels, coloured != 0);
    }
}
