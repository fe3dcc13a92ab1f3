using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Skew;

/// <summary>Tells whether lines of text lie or stand: characters are nearer to each other along a line than from line to line.</summary>
internal static class TextDirection
{
    private const double Clearly = 1.5;
    private const int FewestPixels = 2000;

    /// <summary>true when lines seem to stand. A page of little text does not.</summary>
    public static bool Stands(BitImage text, double dotsPerInch)
    {
        if (text.Count() < FewestPixels)
            return false;
        var gap = Math.Max(3, (int)(0.06 * dotsPerInch));
        var down = BitTransposer.Transpose(text);
        return MeanRun(down, gap) > Clearly * MeanRun(text, gap);
    }

    // Of the runs left when gaps are closed, weighted by their length.
    private static double MeanRun(BitImage image, int gap)
    {
        var closed = image.Copy();
        RowMorphology.CloseGaps(closed, gap);
        var runs = new List<BitRun>();
        double lengths = 0, squares = 0;
        for (var y = 0; y < closed.Height; y++)
        {
            runs.Clear();
            BitRun.AddRow(closed, y, runs);
            foreach (var run in runs)
            {
                lengths += run.Length;
                squares += (double)run.Length * run.Length;
            }
        }

        return squares / Math.Max(1, lengths);
    }
}
