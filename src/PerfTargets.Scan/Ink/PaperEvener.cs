namespace PerfTargets.Scan.Ink;

/// <summary>Makes the paper white everywhere, so that one threshold serves the whole page.</summary>
internal static class PaperEvener
{
    // Fixed point: 255 / paper, times 2^12.
    private const int Bits = 12;

    /// <summary>Scales each pixel by the paper around it, in place.</summary>
    public static void Even(byte[] levels, int width, int height, double dotsPerInch)
    {
        var paper = PaperLevels.Of(levels, width, height, dotsPerInch);
        var factors = new int[paper.Columns];
        var row = new int[width];
        // The same for every row: between which blocks each column lies.
        var places = new (int Left, int Right, int Share)[width];
        for (var x = 0; x < width; x++)
        {
            var (left, share) = Place(x, paper.Block, paper.Columns);
            places[x] = (left, Math.Min(left + 1, paper.Columns - 1), share);
        }

        for (var y = 0; y < height; y++)
        {
            var (above, share) = Place(y, paper.Block, paper.Rows);
            var below = Math.Min(above + 1, paper.Rows - 1);
            for (var c = 0; c < factors.Length; c++)
            {
                var level = paper.Levels[above * paper.Columns + c] * (256 - share) + paper.Levels[below * paper.Columns + c] * share;
                factors[c] = (255 << (Bits + 8)) / level;
            }

            if (!factors.AsSpan().ContainsAnyExcept(1 << Bits))
                continue;
            Spread(factors, places, row);
            var own = levels.AsSpan(y * width, width);
            for (var x = 0; x < own.Length; x++)
                own[x] = (byte)Math.Min(255, (own[x] * row[x]) >> Bits);
        }
    }

    private static void Spread(int[] factors, (int Left, int Right, int Share)[] places, int[] row)
    {
        for (var x = 0; x < row.Length; x++)
        {
            var (left, right, share) = places[x];
            row[x] = (factors[left] * (256 - share) + factors[right] * share) >> 8;
        }
    }

    // Between the middles of which blocks a pixel lies, and how far from the first, of 256.
    private static (int Before, int Share) Place(int at, int block, int blocks)
    {
        var fromMiddle = at - block / 2;
        if (fromMiddle < 0)
            return (0, 0);
        var before = fromMiddle / block;
        return before >= blocks - 1 ? (blocks - 1, 0) : (before, (fromMiddle - before * block) * 256 / block);
    }
}
