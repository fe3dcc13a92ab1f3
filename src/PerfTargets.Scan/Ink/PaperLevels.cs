namespace PerfTargets.Scan.Ink;

/// <summary>How light the bare paper is around each block of pixels: shadows, yellowed paper, the fall of light on a photograph.</summary>
internal sealed class PaperLevels
{
    // Below this share of the page's own lightness it is no paper in shadow but something dark.
    private const double DarkestShare = 0.3;

    private PaperLevels(int block, int columns, int rows, byte[] levels)
    {
        (Block, Columns, Rows, Levels) = (block, columns, rows, levels);
    }

    /// <summary>The side of a block in pixels.</summary>
    public int Block { get; }

    /// <summary>Blocks across.</summary>
    public int Columns { get; }

    /// <summary>Blocks down.</summary>
    public int Rows { get; }

    /// <summary>By row, then column.</summary>
    public byte[] Levels { get; }

    /// <summary>The paper of an image.</summary>
    public static PaperLevels Of(byte[] levels, int width, int height, double dotsPerInch)
    {
        var block = Math.Clamp((int)(dotsPerInch / 10), 8, 64);
        var (columns, rows) = ((width + block - 1) / block, (height + block - 1) / block);
        var lightest = new byte[columns * rows];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var box = new Box(column * block, row * block, Math.Min((column + 1) * block, width), Math.Min((row + 1) * block, height));
                lightest[row * columns + column] = Light(levels, width, box);
            }
        }

        var least = (byte)Math.Max(1, DarkestShare * Page(lightest));
        var paper = Around(lightest, columns, rows, (max, _) => max);
        paper = Around(paper, columns, rows, (_, mean) => mean);
        for (var i = 0; i < paper.Length; i++)
            paper[i] = Math.Max(paper[i], least);
        return new PaperLevels(block, columns, rows, paper);
    }

    // The level that a sixth of a block's pixels reach: paper shows between characters, and noise does not decide.
    private static byte Light(byte[] levels, int width, Box box)
    {
        Span<int> counts = stackalloc int[64];
        counts.Clear();
        var total = 0;
        for (var y = box.Top; y < box.Bottom; y += 2)
        {
            for (var x = box.Left; x < box.Right; x += 2, total++)
                counts[levels[y * width + x] >> 2]++;
        }

        var wanted = Math.Max(1, total / 6);
        var bin = 63;
        for (var seen = counts[63]; seen < wanted && bin > 0; seen += counts[bin])
            bin--;
        return (byte)(4 * bin + 3);
    }

    // What nine blocks in ten do not exceed.
    private static byte Page(byte[] lightest)
    {
        var sorted = (byte[])lightest.Clone();
        Array.Sort(sorted);
        return sorted[sorted.Length * 9 / 10];
    }

    private static byte[] Around(byte[] levels, int columns, int rows, Func<byte, byte, byte> choose)
    {
        var result = new byte[levels.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                int max = 0, sum = 0, count = 0;
                for (var r = Math.Max(0, row - 1); r <= Math.Min(rows - 1, row + 1); r++)
                {
                    for (var c = Math.Max(0, column - 1); c <= Math.Min(columns - 1, column + 1); c++, count++)
                    {
                        var level = levels[r * columns + c];
                        max = Math.Max(max, level);
                        sum += level;
                    }
                }

                result[row * columns + column] = choose((byte)max, (byte)(sum / count));
            }
        }

        return result;
    }
}
