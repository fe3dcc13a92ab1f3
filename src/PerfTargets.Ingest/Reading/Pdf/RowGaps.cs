namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// Rows that white space tells: where the lines of all columns stand on common heights, and some of these are regularly
/// further apart than others, the wider gaps are the ones between rows.
/// </summary>
internal static class RowGaps
{
    private const int LeastHeights = 5;
    private const int LeastGaps = 2;

    // Where rows are set apart, a row has few lines; gaps that are rare part something else. A rest of a cut row may have none.
    private const double LeastShare = 0.2;
    private const int MostHeightsOfRest = 4;

    // Distances up to this many times the smallest are those of lines of one row; wider ones part rows.
    private const double MostTight = 1.1;
    private const double LeastWide = 1.2;

    // Lines of one height stand less than this apart, in line heights; between heights there is more than a line.
    private const double SameHeight = 0.2;
    private const double LeastDistance = 1.02;

    // Sizes that differ by less, in points, are one.
    private const double SameSize = 0.2;

    /// <summary>The heights of each row's lines, from the top; null when the distances of lines do not tell.</summary>
    /// <param name="columns">The columns of the block.</param>
    /// <param name="known">From one line of a cell to the next, where the page before tells.</param>
    public static List<List<Band>>? Rows(IReadOnlyList<BlockColumn> columns, double? known)
    {
        var lines = columns.SelectMany(c => c.Lines).ToList();
        if (lines.Exists(l => l.Orientation != Orientation.Right))
            return null;
        var heights = Heights(lines);
        if (heights.Count < (known is null ? LeastHeights : 2))
            return null;
        var distances = heights.Skip(1).Select((h, i) => h.Middle - heights[i].Middle).ToList();
        var least = Math.Min(distances.Min(), known ?? double.MaxValue);
        if (least < LeastDistance * lines.Max(l => l.Size) || distances.Exists(d => d > MostTight * least && d < LeastWide * least))
            return null;
        var gaps = distances.Count(d => d >= LeastWide * least);
        var isRest = known is not null && heights.Count <= MostHeightsOfRest;
        return !isRest && (gaps < LeastGaps || gaps < LeastShare * distances.Count) ? null : Part(heights, distances, LeastWide * least);
    }

    /// <summary>From one line of a cell to the next in tables read before; null when no cell has two lines of this size.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="size">The size of the lines.</param>
    public static double? Pitch(IEnumerable<PageTable> tables, double size)
    {
        var cells = tables.SelectMany(t => t.Cells).Where(c => c.Lines.Count > 1 && Math.Abs(c.Lines[0].Size - size) < SameSize);
        var distances = cells.SelectMany(c => c.Lines.Skip(1).Zip(c.Lines, (lower, upper) => lower.Place.CenterY - upper.Place.CenterY)).ToList();
        return distances.Count == 0 ? null : distances.Min();
    }

    private static List<Band> Heights(List<TextLine> lines)
    {
        var heights = new List<Band>();
        foreach (var line in lines.OrderBy(l => l.Place.CenterY))
        {
            if (heights.Count > 0 && line.Place.CenterY - heights[^1].Middle < SameHeight * line.Size)
                continue;
            heights.Add(new Band(line.Top, line.Bottom, 0, 0));
        }

        return heights;
    }

    private static List<List<Band>> Part(List<Band> heights, List<double> distances, double wide)
    {
        var rows = new List<List<Band>> { new() { heights[0] } };
        for (var i = 1; i < heights.Count; i++)
        {
            if (distances[i - 1] >= wide)
                rows.Add([]);
            rows[^1].Add(heights[i]);
        }

        return rows;
    }
}
