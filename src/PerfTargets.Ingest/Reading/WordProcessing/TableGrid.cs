namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>A cell on the grid.</summary>
internal sealed class GridCell(int row, int column, int columnSpan, WordCell source)
{
    public int Row { get; } = row;

    public int Column { get; } = column;

    public int RowSpan { get; private set; } = 1;

    public int ColumnSpan { get; set; } = columnSpan;

    public WordCell Source { get; } = source;

    /// <summary>Cells the merge covers that hold text of their own.</summary>
    public List<WordCell> Covered { get; } = [];

    /// <summary>true when the cell covers some of the columns.</summary>
    public bool Overlaps(int column, int span) => Column < column + span && column < Column + ColumnSpan;

    /// <summary>Makes the cell reach down to a row.</summary>
    public void ReachTo(int row) => RowSpan = Math.Max(RowSpan, row - Row + 1);
}

/// <summary>Puts the rows of a table on one grid: spans, vertical merges, columns left free.</summary>
internal static class TableGrid
{
    /// <summary>The cells by row, then column.</summary>
    public static List<GridCell> Build(IReadOnlyList<WordRow> rows)
    {
        GridWidths.Apply(rows);
        var cells = new List<GridCell>();
        var above = new List<GridCell>();
        for (var r = 0; r < rows.Count; r++)
        {
            var merged = new List<GridCell>();
            var column = rows[r].Before;
            GridCell? left = null;
            foreach (var cell in rows[r].Cells)
            {
                if (cell.ContinuesLeft && left is not null)
                    Widen(left, cell);
                else if (cell.Merge != VerticalMerge.Continue || !Continue(above, merged, cell, r, column))
                    cells.Add(left = new GridCell(r, column, cell.Span, cell));
                else
                    left = null;
                if (left?.Column == column && cell.Merge != VerticalMerge.None)
                    merged.Add(left);
                column += cell.Span;
            }

            above = merged;
        }

        return cells;
    }

    private static void Widen(GridCell left, WordCell cell)
    {
        left.ColumnSpan += cell.Span;
        left.Covered.Add(cell);
    }

    // A continuation may be wider or narrower than the cell it continues, or continue two cells at once.
    private static bool Continue(List<GridCell> above, List<GridCell> merged, WordCell cell, int row, int column)
    {
        GridCell? first = null;
        foreach (var upper in above)
        {
            if (!upper.Overlaps(column, cell.Span))
                continue;
            upper.ReachTo(row);
            if (!merged.Contains(upper))
                merged.Add(upper);
            first ??= upper;
        }

        first?.Covered.Add(cell);
        return first is not null;
    }
}
