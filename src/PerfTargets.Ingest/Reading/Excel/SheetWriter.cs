using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>Writes the sheets as the tables of a document, and reports what they hold beside.</summary>
/// <param name="budget">Counts the work.</param>
internal sealed class SheetWriter(CellBudget budget)
{
    public List<Block> Blocks { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Writes a sheet that is shown; true when a cell of it is.</summary>
    public bool Write(SheetContent content, string name, int tab)
    {
        var grid = new SheetGrid(content, budget);
        var table = grid.Build(tab);
        if (table is not null)
            Blocks.Add(table);
        if (table is not null && !IsDefaultName(name))
            Diagnostics.Add(ExcelMessages.SheetName(name) with { At = new Location { Table = tab } });
        foreach (var note in content.Notes)
        {
            if (!content.HiddenRows.Contains(note.Row) && !content.HiddenColumns.Contains(note.Column))
                Diagnostics.Add(note.Diagnostic with { At = At(tab, note.Row, note.Column) });
        }

        foreach (var cell in grid.Covered)
            Diagnostics.Add(ExcelMessages.Covered(CellRange.Name(cell.Row, cell.Column), cell.Text) with { At = At(tab, cell.Row, cell.Column) });
        WriteMerges(content, grid, name, tab);
        WriteHidden(grid.Hidden.Where(h => h.InRow).Select(h => h.Cell), c => content.HiddenRows.Find(c.Row)!.Value, (first, last, text) => ExcelMessages.HiddenRows(name, first + 1, last + 1, text), tab);
        WriteHidden(grid.Hidden.Where(h => !h.InRow).Select(h => h.Cell).OrderBy(c => content.HiddenColumns.Find(c.Column)!.Value.First), c => content.HiddenColumns.Find(c.Column)!.Value, (first, last, text) => ExcelMessages.HiddenColumns(name, first, last, text), tab);
        foreach (var (isHeader, text) in content.Margins)
            Diagnostics.Add(ExcelMessages.Margin(isHeader, text) with { At = new Location { Table = tab } });
        return table is not null;
    }

    /// <summary>Reports a sheet that is not shown.</summary>
    public void WriteHidden(SheetContent content, string name)
    {
        if (content.Cells.Count > 0)
            Diagnostics.Add(ExcelMessages.HiddenSheet(name, PlainRows.Of(content.Cells)));
    }

    private void WriteMerges(SheetContent content, SheetGrid grid, string name, int tab)
    {
        if (grid.Merges.FirstOverlapping is { } first)
            Diagnostics.Add(ExcelMessages.OverlappingMerges(name, grid.Merges.Overlapping, $"{CellRange.Name(first.Top, first.Left)}:{CellRange.Name(first.Bottom, first.Right)}") with { At = At(tab, first.Top, first.Left) });
        if (content.LostMerges > 0)
            Diagnostics.Add(ExcelMessages.OverlappingMerges(name, content.LostMerges, null) with { At = new Location { Table = tab } });
    }

    // One diagnostic for each run of hidden rows or columns.
    private void WriteHidden(IEnumerable<SheetCell> cells, Func<SheetCell, (int First, int Last)> run, Func<int, int, string, Diagnostic> say, int tab)
    {
        foreach (var group in cells.GroupBy(run))
        {
            var held = group.ToList();
            Diagnostics.Add(say(group.Key.First, group.Key.Last, PlainRows.Of(held)) with { At = At(tab, held[0].Row, held[0].Column) });
        }
    }

    private static Location At(int tab, int row, int column) => new() { Table = tab, Row = row, Column = column };

    // Sheet1, 工作表2: a name nobody gave.
    private static bool IsDefaultName(string name)
    {
        var bare = name.TrimEnd("0123456789".ToCharArray());
        return bare is "" or "Sheet" or "sheet" or "工作表";
    }
}
