namespace PerfTargets.Ingest.Corpus.Sheets;

/// <summary>A table under construction: rows are filled from the left, places under a merged cell are passed over.</summary>
/// <param name="columns">Number of grid columns.</param>
public sealed class SheetTable(int columns)
{
    private readonly List<SheetCell> cells = [];
    private readonly HashSet<(int Row, int Column)> taken = [];
    private int column;

    /// <summary>Number of grid columns.</summary>
    public int Columns { get; } = columns;

    /// <summary>Number of rows begun.</summary>
    public int Rows { get; private set; }

    /// <summary>The cells in the order they were set.</summary>
    public IReadOnlyList<SheetCell> All => cells;

    /// <summary>Begins a row.</summary>
    public SheetTable Row()
    {
        Rows++;
        column = 0;
        return this;
    }

    /// <summary>Sets the next cell of the row.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="across">Columns it covers; 0 for all that are left.</param>
    /// <param name="down">Rows it covers.</param>
    public SheetTable Cell(string? text, int across = 1, int down = 1)
    {
        while (taken.Contains((Rows - 1, column)))
            column++;
        var width = across == 0 ? Columns - column : across;
        if (width < 1 || column + width > Columns)
            throw new InvalidOperationException($"The row has no room for “{text}”.");
        cells.Add(new SheetCell(Rows - 1, column, text ?? "", down, width));
        for (var row = Rows - 1; row < Rows - 1 + down; row++)
        {
            for (var at = column; at < column + width; at++)
                taken.Add((row, at));
        }

        column += width;
        return this;
    }

    /// <summary>Sets several cells of one column each.</summary>
    public SheetTable Cells(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            Cell(text);
        return this;
    }

    /// <summary>The cells row by row; a place under a merged cell from above stands there as that cell.</summary>
    public IEnumerable<IReadOnlyList<SheetCell>> Lines()
    {
        for (var row = 0; row < Rows; row++)
            yield return [.. cells.Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan).OrderBy(cell => cell.Column)];
    }
}
