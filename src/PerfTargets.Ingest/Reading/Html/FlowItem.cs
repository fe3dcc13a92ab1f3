namespace PerfTargets.Ingest.Reading.Html;

/// <summary>A paragraph or a table, as it comes in a page or in a cell: one of the two is null.</summary>
internal readonly record struct FlowItem(string? Text, HtmlTable? Table);

/// <summary>A table on its grid, before it is decided what the tables inside its cells are.</summary>
internal sealed class HtmlTable(int rowCount, int columnCount, IReadOnlyList<HtmlCell> cells)
{
    /// <summary>Number of grid rows.</summary>
    public int RowCount { get; } = rowCount;

    /// <summary>Number of grid columns.</summary>
    public int ColumnCount { get; } = columnCount;

    /// <summary>The cells by row, then column.</summary>
    public IReadOnlyList<HtmlCell> Cells { get; } = cells;

    /// <summary>Number of cells that say something themselves, without the tables inside them.</summary>
    public int Printed { get; } = cells.Count(c => c.HasText);

    /// <summary>true when a cell holds a table.</summary>
    public bool HasTables { get; } = cells.Any(c => c.HasTable);
}

/// <summary>A cell on its grid.</summary>
internal sealed record HtmlCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<FlowItem> Items)
{
    /// <summary>true when a paragraph stands in the cell.</summary>
    public bool HasText { get; } = Any(Items, isTable: false);

    /// <summary>true when a table stands in the cell.</summary>
    public bool HasTable { get; } = Any(Items, isTable: true);

    /// <summary>The text: paragraphs and the rows of tables on lines of their own, cells of such a row apart by a space.</summary>
    public string Text => Items switch
    {
        [] => "",
        [{ Text: { } only }] => only,
        _ => string.Join('\n', Items.Select(i => i.Text ?? Flat(i.Table!)).Where(t => t.Length > 0)),
    };

    private static bool Any(IReadOnlyList<FlowItem> items, bool isTable)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Table is not null == isTable)
                return true;
        }

        return false;
    }

    private static string Flat(HtmlTable table) => string.Join('\n', table.Cells
        .GroupBy(c => c.Row)
        .Select(r => string.Join(' ', r.Select(c => c.Text).Where(t => t.Length > 0)))
        .Where(r => r.Length > 0));
}
