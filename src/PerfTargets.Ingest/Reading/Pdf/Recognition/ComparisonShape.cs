using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>
/// Tells ≥ and ≤: most columns cross three thin strokes, of which the upper two come together towards one side, while the
/// lowest lies level or runs beside the one above it.
/// </summary>
internal static class ComparisonShape
{
    private const double LeastColumns = 0.35;
    private const double Thickest = 0.4;
    private const double LeastSlope = 0.08;

    /// <summary>The sign; null for anything else.</summary>
    public static string? Of(InkImage image, Box box) => Of(image, box, InkProfile.FullInk) ?? Of(image, box, InkProfile.ThinInk);

    private static string? Of(InkImage image, Box box, byte ink)
    {
        var columns = Columns(image, box, ink);
        var first = columns.FindIndex(c => c.Count == 3);
        var last = columns.FindLastIndex(c => c.Count == 3);
        if (first < 0 || columns.Count(c => c.Count == 3) < LeastColumns * columns.Count
            || columns.Exists(c => c.Count > 3 || c.Exists(run => run.Length > Thickest * box.Height)))
        {
            return null;
        }

        var threes = columns.GetRange(first, last - first + 1).FindAll(c => c.Count == 3);
        var (left, right) = (Strokes(threes[..(threes.Count / 3 + 1)]), Strokes(threes[^(threes.Count / 3 + 1)..]));
        if (!IsBar(left, right, box.Height))
            return null;
        var (begins, turns) = Arm(image, box, ink);
        var (upper, lower) = ((right.First - left.First) / box.Height, (right.Second - left.Second) / box.Height);
        if (begins < 0.38 && turns > 0.6 && upper > LeastSlope && lower < -LeastSlope && last < 0.9 * box.Width)
            return "≥";
        return begins > 0.62 && turns < 0.4 && upper < -LeastSlope && lower > LeastSlope && first > 0.1 * box.Width ? "≤" : null;
    }

    private static List<List<InkRun>> Columns(InkImage image, Box box, byte ink)
    {
        var columns = new List<List<InkRun>>(box.Width);
        for (var x = box.Left; x < box.Right; x++)
            columns.Add(InkProfile.Runs(InkProfile.OfRows(image, box with { Left = x, Right = x + 1 }, ink)));
        return columns;
    }

    // Where the upper stroke begins at the top and how far it has come when the lower one joins it, in parts of the width:
    // 2 and 3 begin in the middle.
    private static (double Begins, double Turns) Arm(InkImage image, Box box, byte ink)
    {
        double begins = 0.5, turns = 0.5;
        for (var y = 0; y < box.Height / 2; y++)
        {
            var row = box with { Top = box.Top + y, Bottom = box.Top + y + 1 };
            if (InkProfile.Runs(InkProfile.OfColumns(image, row, ink)) is not [var run])
                continue;
            var middle = Middle(run) / box.Width;
            if (y < box.Height / 6)
                begins = Math.Abs(middle - 0.5) > Math.Abs(begins - 0.5) ? middle : begins;
            else
                turns = (begins < 0.5) == (middle > turns) ? middle : turns;
        }

        return (begins, turns);
    }

    // Where the three strokes are on average.
    private static (double First, double Second, double Lowest) Strokes(List<List<InkRun>> columns) => (
        columns.Average(c => Middle(c[0])),
        columns.Average(c => Middle(c[1])),
        columns.Average(c => Middle(c[2])));

    private static bool IsBar((double First, double Second, double Lowest) left, (double First, double Second, double Lowest) right, int height)
    {
        var level = Math.Abs(left.Lowest - right.Lowest) < 0.08 * height;
        var beside = Math.Abs((left.Lowest - left.Second) - (right.Lowest - right.Second)) < 0.1 * height;
        return level || beside;
    }

    private static double Middle(InkRun run) => (run.From + run.To) / 2.0;
}
