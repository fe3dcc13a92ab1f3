namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>
/// Older formats know no columns: each row states the edges of its own cells. The edges of all rows together are the
/// grid, and a cell spans the columns between its own.
/// </summary>
internal static class EdgeGrid
{
    // Two edges nearer than this, in twentieths of a point, are one, unless a row has a cell between them: 1.5 mm.
    private const int Near = 85;

    /// <summary>Sets the spans of the cells, and the columns rows leave free before them. Rows without edges stay as they are.</summary>
    public static void Apply(IReadOnlyList<WordRow> rows)
    {
        var stated = rows.Where(HasEdges).ToList();
        if (stated.Count == 0)
            return;
        var column = Columns(stated);
        foreach (var row in stated)
        {
            var at = row.Before = column[row.LeftEdge!.Value];
            foreach (var cell in row.Cells)
            {
                var right = column[cell.RightEdge!.Value];
                cell.Span = Math.Max(1, right - at);
                at += cell.Span;
            }
        }
    }

    // Edges that go back, or cells without width, are damage: such a row keeps one column a cell.
    private static bool HasEdges(WordRow row)
    {
        if (row.LeftEdge is not { } edge)
            return false;
        foreach (var cell in row.Cells)
        {
            if (cell.RightEdge is not { } right || right <= edge)
                return false;
            edge = right;
        }

        return true;
    }

    private static Dictionary<int, int> Columns(List<WordRow> rows)
    {
        // For each edge, the nearest edge to its left that one row has as well: these two stay apart.
        var apart = new SortedDictionary<int, int>();
        foreach (var row in rows)
        {
            var left = row.LeftEdge!.Value;
            apart.TryAdd(left, int.MinValue);
            foreach (var cell in row.Cells)
            {
                var right = cell.RightEdge!.Value;
                apart[right] = Math.Max(left, apart.GetValueOrDefault(right, int.MinValue));
                left = right;
            }
        }

        var columns = new Dictionary<int, int>(apart.Count);
        var column = -1;
        var first = 0;
        foreach (var (edge, left) in apart)
        {
            if (column < 0 || edge - (long)first > Near || left >= first)
            {
                column++;
                first = edge;
            }

            columns[edge] = column;
        }

        return columns;
    }
}
