using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Makes tables of a grid and its text. Rows of the grid that hold a block without borders become a table of their own between the others.</summary>
/// <param name="page">The page's number.</param>
/// <param name="grid">The grid.</param>
/// <param name="text">The page's glyphs by cell.</param>
internal sealed class RuledTableReader(int page, RuledGrid grid, GridText text)
{
    private readonly List<List<TextLine>> lines = [.. Enumerable.Range(0, grid.Areas.Count).Select(i => LineBuilder.Build(text.Of(grid, i)))];

    /// <summary>The tables, from the top.</summary>
    public List<PageTable> Read()
    {
        var padding = CellSetter.Padding(grid.Areas.Select((a, i) => (grid.BoxOf(a), (IReadOnlyList<TextLine>)lines[i])));
        var tables = new List<PageTable>();
        var ruledFrom = 0;
        for (var row = 0; row + 1 < grid.Rows.Length;)
        {
            var end = EndOfBand(row);
            if (Block(row, end) is { } block)
            {
                AddRuled(tables, ruledFrom, row, padding);
                tables.Add(block);
                ruledFrom = end;
            }

            row = end;
        }

        AddRuled(tables, ruledFrom, grid.Rows.Length - 1, padding);
        return tables;
    }

    // The first row below that no cell beginning at or below this row reaches across.
    private int EndOfBand(int row)
    {
        var end = row + 1;
        foreach (var area in grid.Areas)
        {
            if (area.Row >= row && area.Row < end)
                end = Math.Max(end, area.Row + area.RowSpan);
        }

        return end;
    }

    private PageTable? Block(int from, int to)
    {
        var inside = new List<int>();
        for (var i = 0; i < grid.Areas.Count; i++)
        {
            if (grid.Areas[i].Row >= from && grid.Areas[i].Row < to)
                inside.Add(i);
        }

        if (inside.Exists(i => BlockFinder.Find(lines[i], grid.Columns).Count > 0))
            return BlockReader.Read(page, LineBuilder.Build(inside.SelectMany(i => text.Of(grid, i))), grid.Columns, null);
        return to == from + 1 ? RowlessBlock.Read(page, [.. inside.Select(i => (grid.BoxOf(grid.Areas[i]), lines[i]))]) : null;
    }

    private void AddRuled(List<PageTable> tables, int from, int to, double padding)
    {
        var cells = new List<PageCell>();
        for (var i = 0; i < grid.Areas.Count; i++)
        {
            var area = grid.Areas[i];
            if (area.Row < from || area.Row >= to)
                continue;
            var box = grid.BoxOf(area);
            var inner = new PdfBox(box.Left + padding, box.Top, box.Right - padding, box.Bottom);
            cells.Add(new PageCell(area with { Row = area.Row - from }, box, lines[i], inner));
        }

        if (cells.Count > 0)
        {
            tables.Add(new PageTable(page, grid.Columns, to - from, cells)
            {
                ClosedAbove = from == 0 ? grid.ClosedAbove : [],
                IsOpenAbove = from == 0 && grid.IsOpenAbove,
                IsOpenBelow = to == grid.Rows.Length - 1 && grid.IsOpenBelow,
            });
        }
    }
}
