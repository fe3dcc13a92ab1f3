namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>
/// Some programs write no <c>gridSpan</c> at all and draw merged cells by their width alone.
/// Where rows have different numbers of cells, none spans, and all rows are equally wide, the edges of the cells are the grid.
/// </summary>
internal static class GridWidths
{
    // Two edges nearer than this, in twentieths of a point, are one: 1.5 mm.
    private const int Near = 85;

    /// <summary>Sets the spans of the cells where the rows call for it.</summary>
    public static void Apply(IReadOnlyList<WordRow> rows)
    {
        if (!DrawsByWidth(rows))
            return;
        var edges = Edges(rows);
        foreach (var row in rows)
        {
            var right = 0;
            var column = 0;
            foreach (var cell in row.Cells)
            {
                right += cell.Width!.Value;
                var next = IndexOf(edges, right);
                cell.Span = Math.Max(1, next - column);
                column += cell.Span;
            }
        }
    }

    private static bool DrawsByWidth(IReadOnlyList<WordRow> rows)
    {
        var differ = false;
        int? total = null;
        foreach (var row in rows)
        {
            differ |= row.Cells.Count != rows[0].Cells.Count;
            var width = 0;
            if (row.Before > 0 || row.After > 0)
                return false;
            foreach (var cell in row.Cells)
            {
                if (cell.Span != 1 || cell.ContinuesLeft || cell.Width is not { } own)
                    return false;
                width += own;
            }

            total ??= width;
            if (Math.Abs(width - total.Value) > Near)
                return false;
        }

        return differ;
    }

    private static List<int> Edges(IReadOnlyList<WordRow> rows)
    {
        var all = new SortedSet<int> { 0 };
        foreach (var row in rows)
        {
            var right = 0;
            foreach (var cell in row.Cells)
                all.Add(right += cell.Width!.Value);
        }

        var edges = new List<int>();
        foreach (var edge in all)
        {
            if (edges.Count == 0 || edge - edges[^1] > Near)
                edges.Add(edge);
        }

        return edges;
    }

    private static int IndexOf(List<int> edges, int edge)
    {
        var nearest = 0;
        for (var i = 1; i < edges.Count; i++)
        {
            if (Math.Abs(edges[i] - edge) < Math.Abs(edges[nearest] - edge))
                nearest = i;
        }

        return nearest;
    }
}
