namespace PerfTargets.Ingest.Reading.Html;

/// <summary>
/// Puts cells on the grid: "forming a table" of the HTML standard, 4.9.12. Column by column it keeps the first row
/// that no cell from above covers. As in browsers, a row span ends with its row group at the latest.
/// </summary>
/// <param name="quirks">Whether the page has no doctype: rowspan=0 then means 1, as the standard says.</param>
/// <param name="budget">Counts the places of all grids of the document.</param>
internal sealed class GridBuilder(bool quirks, GridBudget budget)
{
    private const int MostColumnSpan = 1000;
    private const int MostRowSpan = 65534;

    private readonly List<HtmlCell> cells = [];
    private int[] firstFree = new int[8];
    private int row = -1;
    private int column;
    private int width;
    private int groupEnd;

    /// <summary>Begins a row group: thead, tbody or tfoot.</summary>
    /// <param name="rows">Number of rows in it.</param>
    public void BeginGroup(int rows) => groupEnd = row + 1 + rows;

    /// <summary>Begins a row.</summary>
    public void BeginRow()
    {
        row++;
        column = 0;
    }

    /// <summary>Adds a cell at the row's first free place; false when it overlaps one that spans from above.</summary>
    /// <param name="colspan">The attribute; null when there is none.</param>
    /// <param name="rowspan">The attribute; null when there is none.</param>
    /// <param name="items">What stands in the cell.</param>
    public bool Add(string? colspan, string? rowspan, IReadOnlyList<FlowItem> items)
    {
        while (column < width && firstFree[column] > row)
            column++;
        var columns = Math.Clamp(Number(colspan) ?? 1, 1, MostColumnSpan);
        var rows = Math.Min(Number(rowspan) ?? 1, MostRowSpan);
        if (rows == 0)
            rows = quirks ? 1 : groupEnd - row;
        rows = Math.Min(rows, groupEnd - row);
        width = Math.Max(width, column + columns);
        if (width > firstFree.Length)
            Array.Resize(ref firstFree, Math.Max(width, firstFree.Length * 2));

        var free = columns;
        for (var x = column; x < column + columns; x++)
        {
            if (firstFree[x] > row)
                free = Math.Min(free, x - column);
            firstFree[x] = Math.Max(firstFree[x], row + rows);
        }

        budget.Take((long)rows * free);
        cells.Add(new HtmlCell(row, column, rows, free, items));
        column += columns;
        return free == columns;
    }

    /// <summary>The table.</summary>
    public HtmlTable Finish() => new(row + 1, width, cells);

    /// <summary>The standard's rules for parsing non-negative integers: white space, a sign, digits, then anything.</summary>
    private static int? Number(string? text)
    {
        var digits = text.AsSpan().TrimStart();
        if (digits.StartsWith("+"))
            digits = digits[1..];
        var number = 0;
        var length = 0;
        for (; length < digits.Length && char.IsAsciiDigit(digits[length]); length++)
            number = Math.Min((number * 10) + digits[length] - '0', 1_000_000);
        return length == 0 ? null : number;
    }
}

/// <summary>The grid places that one document may have.</summary>
internal sealed class GridBudget
{
    private long used;

    /// <summary>Takes places, or throws when there are none left.</summary>
    /// <exception cref="UnreadableDocumentException">The document has more places than are read.</exception>
    public void Take(long places)
    {
        used += places;
        if (used > ReadingLimits.MostCells)
            throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
    }
}
