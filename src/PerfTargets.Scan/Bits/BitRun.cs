using System.Numerics;

namespace PerfTargets.Scan.Bits;

/// <summary>Set pixels side by side in a row.</summary>
/// <param name="Y">The row.</param>
/// <param name="From">The first.</param>
/// <param name="To">Behind the last.</param>
internal readonly record struct BitRun(int Y, int From, int To)
{
    /// <summary>In pixels.</summary>
    public int Length => To - From;

    /// <summary>Adds the runs of a row to a list, from the left.</summary>
    public static void AddRow(BitImage image, int y, List<BitRun> runs)
    {
        ReadOnlySpan<ulong> row = image.Row(y);
        for (var x = Next(row, 0, 0); x < image.Width;)
        {
            var end = Math.Min(Next(row, x, ulong.MaxValue), image.Width);
            runs.Add(new BitRun(y, x, end));
            x = Next(row, end, 0);
        }
    }

    // The first place from x on where the bits, turned over by the mask, are set; behind the row when there is none.
    private static int Next(ReadOnlySpan<ulong> row, int x, ulong mask)
    {
        var i = x >> 6;
        if (i >= row.Length)
            return int.MaxValue;
        var word = (row[i] ^ mask) & (ulong.MaxValue << (x & 63));
        while (word == 0)
        {
            if (++i >= row.Length)
                return int.MaxValue;
            word = row[i] ^ mask;
        }

        return 64 * i + BitOperations.TrailingZeroCount(word);
    }
}
