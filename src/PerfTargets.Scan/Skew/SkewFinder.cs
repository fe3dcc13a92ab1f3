using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Skew;

/// <summary>Finds by how many degrees the page leans: at that angle its edges fall into the fewest rows and columns.</summary>
internal static class SkewFinder
{
    /// <summary>The steepest lean looked for.</summary>
    public const double Most = 8;

    // The best angle must stand out this much from the mean of all; noise and photographs have no angle.
    private const double Distinct = 1.1;

    private const int FewestEdges = 100;
    private const int FixedPoint = 14;

    /// <summary>Degrees clockwise; 0 when no angle stands out.</summary>
    public static double Find(BitImage ink)
    {
        var (lying, standing) = (InkEdges.Upper(ink, 4), InkEdges.Upper(BitTransposer.Transpose(ink), 4));
        if (lying.Count + standing.Count < FewestEdges)
            return 0;
        var size = Math.Max(ink.Width, ink.Height);
        var thinned = (Thin(lying), Thin(standing));
        var (coarse, stands) = Best(thinned, size, 0, Most, 0.5, Math.Max(1, size / 300));
        if (!stands)
            return 0;
        var (finer, _) = Best(thinned, size, coarse, 0.6, 0.1, Math.Max(1, size / 1000));
        return Best((lying, standing), size, finer, 0.12, 0.02, 1).Angle;
    }

    private static List<(int X, int Y)> Thin(List<(int X, int Y)> edges)
    {
        var step = Math.Max(1, edges.Count / 20_000);
        return [.. edges.Where((_, i) => i % step == 0)];
    }

    private static (double Angle, bool Stands) Best((List<(int X, int Y)> Lying, List<(int X, int Y)> Standing) edges, int size, double middle, double reach, double step, int bin)
    {
        var bins = new int[3 * size / bin + 3];
        var (best, bestScore, sum, count) = (middle, -1.0, 0.0, 0);
        var steps = (int)Math.Round(reach / step);
        for (var i = -steps; i <= steps; i++)
        {
            var angle = middle + i * step;
            var tangent = (int)Math.Round(Math.Tan(angle * Math.PI / 180) * (1 << FixedPoint));
            var score = Score(edges.Lying, -tangent, size, bin, bins) + Score(edges.Standing, tangent, size, bin, bins);
            sum += score;
            count++;
            if (score > bestScore)
                (best, bestScore) = (angle, score);
        }

        return (best, bestScore > Distinct * sum / count);
    }

    private static double Score(List<(int X, int Y)> edges, int tangent, int size, int bin, int[] bins)
    {
        Array.Clear(bins);
        foreach (var (x, y) in edges)
            bins[(size + y + ((x * tangent) >> FixedPoint)) / bin]++;
        var score = 0.0;
        foreach (var count in bins)
            score += (double)count * count;
        return score;
    }
}
