using System.Numerics;
using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Skew;

/// <summary>A sample of the places where ink begins: lines of text and rules put theirs into few rows once they lie straight.</summary>
internal static class InkEdges
{
    /// <summary>Places on upper edges of ink, in every so manieth column, as x and y.</summary>
    public static List<(int X, int Y)> Upper(BitImage image, int every)
    {
        var mask = 0UL;
        for (var bit = 0; bit < 64; bit += every)
            mask |= 1UL << bit;
        var edges = new List<(int, int)>();
        for (var y = 1; y < image.Height; y++)
        {
            var above = image.Row(y - 1);
            var row = image.Row(y);
            for (var i = 0; i < row.Length; i++)
            {
                for (var bits = row[i] & ~above[i] & mask; bits != 0; bits &= bits - 1)
                    edges.Add((64 * i + BitOperations.TrailingZeroCount(bits), y));
            }
        }

        return edges;
    }
}
