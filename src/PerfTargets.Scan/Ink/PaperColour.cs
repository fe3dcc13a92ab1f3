namespace PerfTargets.Scan.Ink;

/// <summary>The colour of the page's paper, as factors of 256 that make it white: under a warm lamp all paper is reddish.</summary>
/// <param name="Red">For the red channel.</param>
/// <param name="Green">For the green channel.</param>
/// <param name="Blue">For the blue channel.</param>
internal readonly record struct PaperColour(int Red, int Green, int Blue)
{
    /// <summary>The mean colour of the lighter half of a sample of the pixels.</summary>
    public static PaperColour Of(Picture picture)
    {
        var step = Math.Max(1, (int)Math.Sqrt((double)picture.Width * picture.Height / 40_000));
        var colours = new List<(int Light, int Red, int Green, int Blue)>();
        for (var y = step / 2; y < picture.Height; y += step)
        {
            var row = picture.Row(y);
            for (var x = step / 2; x < picture.Width; x += step)
                colours.Add((row[3 * x] + row[3 * x + 1] + row[3 * x + 2], row[3 * x], row[3 * x + 1], row[3 * x + 2]));
        }

        colours.Sort();
        var light = colours[(colours.Count / 2)..];
        int red = 0, green = 0, blue = 0;
        foreach (var colour in light)
            (red, green, blue) = (red + colour.Red, green + colour.Green, blue + colour.Blue);
        return new PaperColour(Factor(red, light.Count), Factor(green, light.Count), Factor(blue, light.Count));
    }

    // A page that is red all over is no paper under a lamp: no channel is more than doubled.
    private static int Factor(int sum, int count) => Math.Min(512, 255 * 256 / Math.Max(1, sum / count));
}
