using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>
/// Puts the cells of a sheet on a grid of the rows and columns that hold something, or have borders: a million formatted rows around a
/// form are nothing, and a cell keeps the place it has on its sheet.
/// </summary>
internal sealed class SheetGrid
{
    private readonly SheetContent content;
    private readonly CellBudget budget;
    private readonly MergedRanges merges;
    private readonly List<PlacedCell> placed = [];
    private readonly int width;

    public SheetGrid(SheetContent content, CellBudget budget)
    {
        this.content = content;
        this.budget = budget;
        foreach (var cell in content.Cells)
            width = Math.Max(width, cell.Column + 1);
        merges = new MergedRanges(content.Merges, width, budget);
        Place();
    }

    /// <summary>Cells under a merged cell: no page shows their text.</summary>
    public List<SheetCell> Covered { get; } = [];

    /// <summary>Cells in hidden rows and columns.</summary>
    public List<(SheetCell Cell, bool InRow)> Hidden { get; } = [];

    /// <summary>The merged cells, for what is to be said of them.</summary>
    public MergedRanges Merges => merges;

    /// <summary>The table; null when nothing is shown.</summary>
    /// <param name="tab">Number of the sheet's tab.</param>
    public Table? Build(int tab)
    {
        if (!placed.Exists(c => c.Text.Length > 0))
            return null;
        var last = placed.Max(c => c.Text.Length > 0 ? c.Top : 0);
        var shown = placed.Where(c => c.Top <= last).OrderBy(c => c.Top).ThenBy(c => c.Left).ToList();
        var rows = Distinct(shown.Select(c => c.Top));
        var columns = Distinct(shown.Select(c => c.Left));
        var cells = new List<Cell>(shown.Count);
        var (lastRow, lastColumn) = (-1, -1);
        foreach (var cell in shown)
        {
            var (row, column) = (rows.BinarySearch(cell.Top), columns.BinarySearch(cell.Left));
            if ((row, column) == (lastRow, lastColumn))
            {
                if (cell.Text.Length > 0)
                    Covered.Add(new SheetCell(cell.Top, cell.Left, cell.Text));
                continue;
            }

            (lastRow, lastColumn) = (row, column);
            var at = new Location { Table = tab, Row = cell.Top, Column = cell.Left };
            cells.Add(new Cell(row, column, cell.Text, at) { RowSpan = After(rows, cell.Bottom) - row, ColumnSpan = After(columns, cell.Right) - column });
        }

        return new Table(rows.Count, columns.Count, cells, ColumnMeaning.Grid, new Location { Table = tab });
    }

    private void Place()
    {
        var (cell, blank) = (0, 0);
        while (cell < content.Cells.Count)
        {
            var row = blank < content.Blanks.Count ? Math.Min(content.Cells[cell].Row, content.Blanks[blank].Row) : content.Cells[cell].Row;
            merges.MoveTo(row);
            for (; cell < content.Cells.Count && content.Cells[cell].Row == row; cell++)
                Place(content.Cells[cell]);
            for (; blank < content.Blanks.Count && content.Blanks[blank].Row == row; blank++)
                Place(content.Blanks[blank]);
        }
    }

    private void Place(SheetCell cell)
    {
        if (Range(cell.Row, cell.Column) is not { } range)
            Covered.Add(cell);
        else if (Shown(range) is { } shown)
            placed.Add(shown with { Text = cell.Text });
        else
            Hidden.Add((cell, content.HiddenRows.FirstShown(range.Top, range.Bottom) is null));
    }

    private void Place(BlankRun run)
    {
        var last = Math.Min(run.Last, width - 1);
        budget.Look(Math.Max(0, last - run.First));
        for (var column = run.First; column <= last; column++)
        {
            if (Range(run.Row, column) is not { } range || Shown(range) is not { } shown)
                continue;
            budget.Take(1);
            placed.Add(shown);
        }
    }

    // The places a cell covers; null when another cell's merge covers it.
    private CellRange? Range(int row, int column)
    {
        if (merges.At(row, column) is not { } range)
            return new CellRange(row, column, row, column);
        return range.Top == row && range.Left == column ? range : null;
    }

    // A merged cell shows its text as long as one of its rows and one of its columns are shown.
    private PlacedCell? Shown(CellRange range) =>
        content.HiddenRows.FirstShown(range.Top, range.Bottom) is { } top && content.HiddenColumns.FirstShown(range.Left, range.Right) is { } left
            ? new PlacedCell(top, left, range.Bottom, range.Right, "")
            : null;

    private static List<int> Distinct(IEnumerable<int> numbers) => [.. numbers.Distinct().Order()];

    // How many of the sorted numbers are not above the given one.
    private static int After(List<int> numbers, int last)
    {
        var at = numbers.BinarySearch(last);
        return at < 0 ? ~at : at + 1;
    }

    private readonly record struct PlacedCell(int Top, int Left, int Bottom, int Right, string Text);
}
