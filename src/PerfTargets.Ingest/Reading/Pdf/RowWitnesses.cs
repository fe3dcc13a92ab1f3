namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// Lets the columns of a block bear witness for each other: where a column has two texts of like length at the heights of
/// two lines of another, and the upper one ended before it was full, the other's lines are of two rows as well.
/// </summary>
internal static class RowWitnesses
{
    private const double SameHeight = 0.2;
    private const double LikeLength = 0.8;
    private const double Witness = 0.9;
    private const double Most = 2.4;
    private const double MostColumns = 0.6;
    private const double MostHeights = 0.85;

    // In wide columns lines end early for many reasons.
    private const double Narrow = 5.5;

    /// <summary>The bands of each column, joining made dearer where others speak against it.</summary>
    public static List<List<Band>> Weigh(IReadOnlyList<BlockColumn> columns, double pitch)
    {
        var weighed = new List<List<Band>>();
        var isPlain = IsPlain(columns, pitch);
        foreach (var column in columns)
        {
            var own = column.Bands(pitch);
            for (var i = 0; i + 1 < own.Count; i++)
            {
                var others = columns.Count(c => c != column && Parts(c, own[i].Middle, own[i + 1].Middle, pitch));
                own[i] = own[i] with { JoinCost = own[i].JoinCost + (isPlain ? Most : Math.Min(Most, Witness * others)) };
            }

            weighed.Add(own);
        }

        return weighed;
    }

    // Nearly every height that has text has some in most columns: each line is a row, no cell is wrapped.
    private static bool IsPlain(IReadOnlyList<BlockColumn> columns, double pitch)
    {
        var lines = columns.SelectMany((c, n) => c.Lines.Select(l => (l.Place.CenterY, Column: n))).OrderBy(l => l.CenterY).ToList();
        int heights = 0, filled = 0;
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && lines[end].CenterY - lines[first].CenterY <= SameHeight * pitch)
                end++;
            heights++;
            filled += lines.GetRange(first, end - first).Select(l => l.Column).Distinct().Count() >= MostColumns * columns.Count ? 1 : 0;
            first = end;
        }

        return filled >= MostHeights * heights;
    }

    private static bool Parts(BlockColumn column, double upper, double lower, double pitch)
    {
        if (column.Lines.Count == 0 || column.Right - column.Left > Narrow * column.Lines[0].Size)
            return false;
        var bands = column.Bands(pitch);
        for (var i = 0; i + 1 < bands.Count; i++)
        {
            if (Math.Abs(bands[i].Middle - upper) <= SameHeight * pitch && Math.Abs(bands[i + 1].Middle - lower) <= SameHeight * pitch)
                return bands[i].JoinCost >= BlockColumn.EndedCost && column.Lines[i + 1].Place.Width > LikeLength * column.Lines[i].Place.Width;
        }

        return false;
    }
}
