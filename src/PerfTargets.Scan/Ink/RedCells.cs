using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Ink;

/// <summary>Where on a picture red is, in cells of half a millimetre.</summary>
internal sealed class RedCells
{
    // Of 256: how much more of the paper's red than of its green and blue a red pixel gives back.
    private const int LeastRedness = 26;

    // Of a cell's pixels, one in so many must be red.
    private const int OneIn = 8;

    private RedCells(int side, BitImage cells) => (Side, Cells) = (side, cells);

    /// <summary>The side of a cell in pixels.</summary>
    public int Side { get; }

    /// <summary>The cells that hold red.</summary>
    public BitImage Cells { get; }

    /// <summary>The red of a colour picture.</summary>
    public static RedCells Of(Picture picture, PaperColour paper, double dotsPerInch)
    {
        var side = Math.Max(1, (int)Math.Round(dotsPerInch / 50));
        var cells = new BitImage((picture.Width + side - 1) / side, (picture.Height + side - 1) / side);
        var counts = new int[cells.Width];
        for (var row = 0; row < cells.Height; row++)
        {
            Array.Clear(counts);
            var bottom = Math.Min((row + 1) * side, picture.Height);
            for (var y = row * side; y < bottom; y++)
                Count(picture.Row(y), paper, side, counts);
            for (var c = 0; c < counts.Length; c++)
            {
                if (counts[c] * OneIn >= side * (bottom - row * side))
                    cells.Set(row, c, c + 1);
            }
        }

        return new RedCells(side, cells);
    }

    /// <summary>Whether a pixel is red, for paper of such a colour.</summary>
    public static bool IsRed(int red, int green, int blue, PaperColour paper) =>
        ((red * paper.Red) >> 8) - Math.Max((green * paper.Green) >> 8, (blue * paper.Blue) >> 8) >= LeastRedness;

    private static void Count(ReadOnlySpan<byte> row, PaperColour paper, int side, int[] counts)
    {
        for (int i = 0, column = 0, left = side; i + 2 < row.Length; i += 3)
        {
            int red = row[i], green = row[i + 1];
            // Most pixels are paper or black: no factor of the paper makes them red.
            if (red - green >= 8 && IsRed(red, green, row[i + 2], paper))
                counts[column]++;
            if (--left == 0)
                (column, left) = (column + 1, side);
        }
    }
}
