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

    /// <summary>The row that begins a page; null when no page is broken on purpose.</summary>
    public int? BreakBefore { get; private init; }

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
        for (var row = Rows; row < Rows - 1 + down; row++)
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

    /// <summary>The cells row by row, from the left; a place under a merged cell from above stands there as that cell.</summary>
    public IReadOnlyList<IReadOnlyList<SheetCell>> Lines()
    {
        var lines = new List<SheetCell>[Rows];
        for (var row = 0; row < Rows; row++)
            lines[row] = [];
        foreach (var cell in cells)
        {
            for (var row = cell.Row; row < Math.Min(Rows, cell.Row + cell.RowSpan); row++)
                lines[row].Add(cell);
        }

        foreach (var line in lines)
            line.Sort((one, other) => one.Column.CompareTo(other.Column));
        return lines;
    }

    /// <summary>A copy with other texts.</summary>
    /// <param name="text">The text of a cell in the copy.</param>
    public SheetTable With(Func<SheetCell, string> text) => Of(Rows, BreakBefore, cells.Select(cell => cell with { Text = text(cell) }));

    /// <summary>A copy with a blank row; a merged cell it falls into reaches over it.</summary>
    /// <param name="at">The row it becomes.</param>
    public SheetTable WithBlankRow(int at)
    {
        var over = at < Rows ? Lines()[at].Where(cell => cell.Row < at).ToList() : [];
        var covered = over.SelectMany(cell => Enumerable.Range(cell.Column, cell.ColumnSpan)).ToHashSet();
        return Of(
            Rows + 1,
            BreakBefore is { } page && page >= at ? page + 1 : BreakBefore,
            [
                .. cells.Select(cell => over.Contains(cell) ? cell with { RowSpan = cell.RowSpan + 1 } : Below(cell, at)),
                .. Enumerable.Range(0, Columns).Where(place => !covered.Contains(place)).Select(place => new SheetCell(at, place, "", 1, 1)),
            ]);
    }

    /// <summary>A copy in which a page ends and the next one begins with a row of the table again; a cell that the page's end cuts is printed on both.</summary>
    /// <param name="row">The row that is printed again.</param>
    /// <param name="at">The row it becomes, below <paramref name="row"/>.</param>
    public SheetTable WithRowAgain(int row, int at)
    {
        var head = cells.Where(cell => cell.Row == row && cell.RowSpan == 1).Select(cell => cell with { Row = at }).ToList();
        // What is left of the head, as the side label of the block, is printed over both.
        var (first, last) = (head.Min(cell => cell.Column), head.Max(cell => cell.Column + cell.ColumnSpan));
        return Of(Rows + 1, at, [.. head, .. cells.SelectMany(cell => Cut(cell, at, first, last))]);
    }

    private static IEnumerable<SheetCell> Cut(SheetCell cell, int at, int first, int last)
    {
        if (cell.Row >= at || cell.Row + cell.RowSpan <= at)
            return [Below(cell, at)];
        var (above, below) = (at - cell.Row, cell.Row + cell.RowSpan - at);
        return cell.Column >= first && cell.Column < last
            ? [cell with { RowSpan = above }, cell with { Row = at + 1, RowSpan = below }]
            : [cell with { RowSpan = above }, cell with { Row = at, RowSpan = below + 1 }];
    }

    private static SheetCell Below(SheetCell cell, int at) => cell.Row >= at ? cell with { Row = cell.Row + 1 } : cell;

    private SheetTable Of(int rows, int? page, IEnumerable<SheetCell> all)
    {
        var table = new SheetTable(Columns) { Rows = rows, BreakBefore = page };
        table.cells.AddRange(all.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column));
        return table;
    }
}
