using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Ink;

/// <summary>The dark edges that the lid of a scanner or the table under a photograph leaves: solid dark at the border of the picture.</summary>
internal static class ScanEdges
{
    /// <summary>Makes dark edges paper, in place.</summary>
    public static void Clear(byte[] levels, int width, int height, double dotsPerInch)
    {
        var thick = Math.Max(3, (int)(0.07 * dotsPerInch));
        ScanRim.Clear(levels, width, height, Math.Max(4, (int)(0.025 * dotsPerInch)), 2 * thick, (int)(0.5 * dotsPerInch));
        var solid = Binarizer.Darker(levels, width, height, 128);
        RowMorphology.DropRuns(solid, thick);
        solid = BitTransposer.Transpose(solid);
        RowMorphology.DropRuns(solid, thick);
        solid = BitTransposer.Transpose(solid);
        var reach = (int)(0.03 * dotsPerInch) + 1;
        foreach (var blob in BitBlob.Of(solid))
        {
            var box = blob.Box;
            if (box.Left > reach && box.Top > reach && box.Right < width - reach && box.Bottom < height - reach)
                continue;
            foreach (var run in blob.Runs)
                ClearAround(levels, width, height, run, reach);
        }
    }

    // The blurred rim of the edge goes with it.
    private static void ClearAround(byte[] levels, int width, int height, BitRun run, int reach)
    {
        var (from, to) = (Math.Max(0, run.From - reach), Math.Min(width, run.To + reach));
        levels.AsSpan(run.Y * width + from, to - from).Fill(InkImage.Paper);
        // Rows far from the run's own are cleared at the ends of columns alone, by their own runs.
        for (var y = Math.Max(0, run.Y - reach); y <= Math.Min(height - 1, run.Y + reach); y++)
            levels.AsSpan(y * width + run.From, run.Length).Fill(InkImage.Paper);
    }
}
