namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>
/// The merged cells of a sheet, seen row by row from the top: one entry a column says which range covers it. A range that
/// overlaps another one counts as not merged.
/// </summary>
internal sealed class MergedRanges
{
    private readonly CellRange[] ranges;
    private readonly int[] covers;
    private readonly CellBudget budget;
    private int next;

    /// <param name="ranges">The ranges of the file.</param>
    /// <param name="width">Columns that are looked at.</param>
    /// <param name="budget">Counts the work.</param>
    public MergedRanges(List<CellRange> ranges, int width, CellBudget budget)
    {
        this.ranges = [.. ranges];
        Array.Sort(this.ranges, (a, b) => (a.Top, a.Left, a.Bottom, a.Right).CompareTo((b.Top, b.Left, b.Bottom, b.Right)));
        covers = new int[width];
        Array.Fill(covers, -1);
        this.budget = budget;
    }

    /// <summary>How many ranges overlap another.</summary>
    public int Overlapping { get; private set; }

    /// <summary>The first range that overlaps another; null when none does.</summary>
    public CellRange? FirstOverlapping { get; private set; }

    /// <summary>Goes down to a row.</summary>
    public void MoveTo(int row)
    {
        for (; next < ranges.Length && ranges[next].Top <= row; next++)
        {
            if (ranges[next].Bottom >= row && ranges[next].Left < covers.Length)
                Place(next, row);
        }
    }

    /// <summary>The range that covers a column in the row last gone to; null when none does.</summary>
    public CellRange? At(int row, int column) =>
        column < covers.Length && covers[column] is >= 0 and var range && ranges[range].Bottom >= row ? ranges[range] : null;

    private void Place(int range, int row)
    {
        var right = Math.Min(ranges[range].Right, covers.Length - 1);
        budget.Look(right - ranges[range].Left + 1);
        for (var column = ranges[range].Left; column <= right; column++)
        {
            if (At(row, column) is null)
                continue;
            Overlapping++;
            FirstOverlapping ??= ranges[range];
            return;
        }

        for (var column = ranges[range].Left; column <= right; column++)
            covers[column] = range;
    }
}
