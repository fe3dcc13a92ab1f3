using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>How much ink the rows or columns of a part of an image hold.</summary>
internal static class InkProfile
{
    /// <summary>The level below which a pixel is ink: thin strokes of a scan are grey, and paper is even white.</summary>
    public const byte AnyInk = 210;

    /// <summary>The level below which a pixel is in a stroke, however thin.</summary>
    public const byte ThinInk = 190;

    /// <summary>The level below which a pixel is well inside a stroke.</summary>
    public const byte FullInk = 150;

    /// <summary>Dark pixels by row, from the top of the box.</summary>
    public static int[] OfRows(InkImage image, Box box, byte ink = AnyInk)
    {
        var counts = new int[box.Height];
        for (var y = 0; y < counts.Length; y++)
        {
            foreach (var level in image.Row(box.Top + y).Slice(box.Left, box.Width))
                counts[y] += level < ink ? 1 : 0;
        }

        return counts;
    }

    /// <summary>Dark pixels by column, from the left of the box.</summary>
    public static int[] OfColumns(InkImage image, Box box, byte ink = AnyInk)
    {
        var counts = new int[box.Width];
        for (var y = box.Top; y < box.Bottom; y++)
        {
            var row = image.Row(y).Slice(box.Left, box.Width);
            for (var x = 0; x < row.Length; x++)
                counts[x] += row[x] < ink ? 1 : 0;
        }

        return counts;
    }

    /// <summary>The stretches that hold ink.</summary>
    public static List<InkRun> Runs(ReadOnlySpan<int> counts)
    {
        var runs = new List<InkRun>();
        for (var i = 0; i < counts.Length;)
        {
            if (counts[i] == 0)
            {
                i++;
                continue;
            }

            var (from, ink) = (i, 0);
            for (; i < counts.Length && counts[i] > 0; i++)
                ink += counts[i];
            runs.Add(new InkRun(from, i, ink));
        }

        return runs;
    }
}

/// <summary>Rows or columns with ink, none blank between them.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The first behind them.</param>
/// <param name="Ink">Dark pixels in them.</param>
internal readonly record struct InkRun(int From, int To, int Ink)
{
    /// <summary>In pixels.</summary>
    public int Length => To - From;
}
