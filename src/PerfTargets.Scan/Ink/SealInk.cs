using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Ink;

/// <summary>
/// Lifts a seal off what lies beneath it: in the red channel red ink is as light as paper, and black is not.
/// Compression smears colour, so that black strokes turn reddish; lightness it keeps, and there black is darker than red.
/// </summary>
internal static class SealInk
{
    // Of the seal's own red: below the first is black ink, above the second paper. Between them is what a smeared edge leaves.
    private const double Black = 0.08;
    private const double Light = 0.85;

    // The same of the seal's own lightness.
    private const double BlackInLightness = 0.25;
    private const double LightInLightness = 0.75;

    /// <summary>Sets the levels of a seal's pixels from the red channel.</summary>
    /// <param name="picture">In colour.</param>
    /// <param name="levels">Of the picture; changed in place.</param>
    /// <param name="seal">Around the seal, in pixels.</param>
    /// <param name="cells">The red cells of the page and those beside them.</param>
    /// <param name="side">Of a cell, in pixels.</param>
    /// <param name="paper">The colour of the paper.</param>
    public static void Lift(Picture picture, byte[] levels, Box seal, BitImage cells, int side, PaperColour paper)
    {
        var (red, own, light) = Measure(picture, levels, seal, paper);
        var byRed = Table(red, light, Black, Light);
        var byLightness = Table(own, light, BlackInLightness, LightInLightness);
        for (var y = seal.Top; y < seal.Bottom; y++)
        {
            var row = picture.Row(y);
            for (var x = seal.Left; x < seal.Right; x++)
            {
                ref var level = ref levels[y * picture.Width + x];
                if (cells[x / side, y / side])
                    level = Math.Min(byRed[row[3 * x]], byLightness[level]);
            }
        }
    }

    // The red and the lightness of the seal's pixels in the median, and the lightness of the paper around them.
    private static (int Red, int Own, int Light) Measure(Picture picture, byte[] levels, Box seal, PaperColour paper)
    {
        var (reds, owns, lights) = (new int[256], new int[256], new int[256]);
        var (redCount, count) = (0, 0);
        for (var y = seal.Top; y < seal.Bottom; y++)
        {
            var row = picture.Row(y);
            for (var x = seal.Left; x < seal.Right; x++, count++)
            {
                var level = levels[y * picture.Width + x];
                lights[level]++;
                if (!RedCells.IsRed(row[3 * x], row[3 * x + 1], row[3 * x + 2], paper))
                    continue;
                reds[row[3 * x]]++;
                owns[level]++;
                redCount++;
            }
        }

        return (Reached(reds, redCount / 2), Reached(owns, redCount / 2), Reached(lights, count * 4 / 5));
    }

    private static int Reached(int[] counts, int wanted)
    {
        var (level, seen) = (0, counts[0]);
        while (seen <= wanted && level < 255)
            seen += counts[++level];
        return level;
    }

    private static byte[] Table(int own, int light, double black, double paper)
    {
        var table = new byte[256];
        for (var level = 0; level < 256; level++)
        {
            var share = Math.Clamp(((double)level / Math.Max(1, own) - black) / (paper - black), 0, 1);
            table[level] = (byte)Math.Round(share * light);
        }

        return table;
    }
}
