namespace PerfTargets.Ingest.Binding;

/// <summary>
/// The columns of a header row, found again in the rows below it. On a grid a column number says it all;
/// in a sequence, where merged cells count once, columns are counted from the right when widths differ.
/// </summary>
/// <typeparam name="T">What a column stands for.</typeparam>
internal sealed class ColumnMap<T>(FormRow header)
{
    private readonly List<(FormCell Head, T Role)> columns = [];

    /// <summary>The columns from the left.</summary>
    public IReadOnlyList<(FormCell Head, T Role)> Columns => columns;

    /// <summary>Adds a column.</summary>
    public void Add(FormCell head, T role) => columns.Add((head, role));

    /// <summary>The column of the header that a cell stands in.</summary>
    public bool TryGet(FormRow row, FormCell cell, out T role)
    {
        var column = cell.Column + Shift(row);
        foreach (var (head, candidate) in columns)
        {
            if (column >= head.Column && column < head.Column + head.ColumnSpan)
            {
                role = candidate;
                return true;
            }
        }

        role = default!;
        return false;
    }

    /// <summary>The row's cell in the column of <paramref name="head"/>; null when there is none.</summary>
    public FormCell? CellOf(FormRow row, FormCell head)
    {
        var shift = Shift(row);
        foreach (var cell in row.Cells)
        {
            var column = cell.Column + shift;
            if (column >= head.Column && column < head.Column + head.ColumnSpan)
                return cell;
        }

        return null;
    }

    /// <summary>true when the cell stands left of every column.</summary>
    public bool IsLeftOf(FormRow row, FormCell cell) => cell.Column + Shift(row) < columns[0].Head.Column;

    private int Shift(FormRow row) => row.IsSequence || header.IsSequence ? header.Width - row.Width : 0;
}
