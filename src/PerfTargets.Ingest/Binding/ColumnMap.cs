namespace PerfTargets.Ingest.Binding;

/// <summary>
/// The columns of a header row, found again in the rows below it. On a grid a column number says it all;
/// in a sequence, where merged cells count once, columns are counted from the right when widths differ.
/// </summary>
internal sealed class ColumnMap(FormRow header)
{
    private readonly List<ColumnHead> columns = [];

    /// <summary>The columns from the left.</summary>
    public IReadOnlyList<ColumnHead> Columns => columns;

    /// <summary>Adds a column.</summary>
    public void Add(FormCell head, string role) => columns.Add(new ColumnHead(head, role));

    /// <summary>true when the cell stands in one of the columns.</summary>
    public bool Covers(FormRow row, FormCell cell) => Of(row, cell, 0) is not null;

    /// <summary>The column a cell stands in, all cells taken <paramref name="shift"/> columns further right; null when in none.</summary>
    public ColumnHead? Of(FormRow row, FormCell cell, int shift)
    {
        var column = cell.Column + Shift(row) + shift;
        return columns.Find(c => c.Head.Covers(column));
    }

    /// <summary>
    /// How far the cells of a row stand left of their columns when the row or its header lacks a cell: the shift that
    /// puts every cell in a column, percentages under 预算执行率 and nothing else there; 0 when there is none.
    /// </summary>
    public int ShiftOf(IReadOnlyList<FormCell> cells)
    {
        foreach (var shift in new[] { 1, -1, 2, -2 })
        {
            var fits = cells.All(cell => columns.Find(c => c.Head.Column == cell.Column + shift) is { } column
                && (column.Role == "executionRate") == cell.Text.EndsWith('%'));
            if (fits)
                return shift;
        }

        return 0;
    }

    /// <summary>The row's cell in the column of <paramref name="head"/>; null when there is none.</summary>
    public FormCell? CellOf(FormRow row, FormCell head)
    {
        var shift = Shift(row);
        foreach (var cell in row.Cells)
        {
            if (head.Covers(cell.Column + shift))
                return cell;
        }

        return null;
    }

    /// <summary>true when the cell stands left of every column.</summary>
    public bool IsLeftOf(FormRow row, FormCell cell) => cell.Column + Shift(row) < columns[0].Head.Column;

    private int Shift(FormRow row) => row.IsSequence || header.IsSequence ? header.Width - row.Width : 0;
}

/// <summary>A column of a header row.</summary>
/// <param name="Head">The cell that heads it.</param>
/// <param name="Role">What it stands for: the argument of the head's role in the lexicon.</param>
internal sealed record ColumnHead(FormCell Head, string Role);
