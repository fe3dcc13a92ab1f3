namespace PerfTargets.Ingest.Reading.Html;

/// <summary>
/// Decides what a table inside a cell is. A table whose cells hold a larger table only lays out the page: its rows
/// become paragraphs and tables in order. A small table inside a cell of a larger one is text of that cell.
/// </summary>
internal static class LayoutTables
{
    // Alone in its row, a table of this many printed cells is more than the text of one cell.
    private const int LeastPrintedAlone = 6;

    /// <summary>Adds the table to the flow, or what it lays out.</summary>
    public static void Place(HtmlTable table, TextFlow flow)
    {
        if (table.Cells.Count == 0)
            return;
        if (!table.HasTables)
        {
            flow.Add(new FlowItem(null, table));
            return;
        }

        var rows = table.Cells.GroupBy(c => c.Row).ToDictionary(r => r.Key, r => r.ToList());
        if (!rows.Values.Any(r => IsLayout(r, table)))
        {
            flow.Add(new FlowItem(null, Flattened(table.Cells, 0, table.RowCount)));
            return;
        }

        var start = 0;
        for (var r = 0; r < table.RowCount; r++)
        {
            if (!rows.TryGetValue(r, out var row) || !row.Any(c => c.HasTable))
                continue;
            if (!IsLayout(row, table))
                continue;
            AddRows(table, start, r, flow);
            AddLayoutRow(row, flow);
            start = r + 1;
        }

        AddRows(table, start, table.RowCount, flow);
    }

    private static bool IsLayout(List<HtmlCell> row, HtmlTable table)
    {
        var others = row.Count(c => c.HasText && !c.HasTable);
        foreach (var cell in row)
        {
            foreach (var item in cell.Items)
            {
                if (item.Table is not { } inner)
                    continue;
                if (inner.Printed > table.Printed || (others == 0 && inner.Printed >= LeastPrintedAlone && inner.ColumnCount > 1))
                    return true;
            }
        }

        return false;
    }

    private static void AddLayoutRow(List<HtmlCell> row, TextFlow flow)
    {
        var holders = row.Where(c => c.HasTable).ToList();
        var isLabelled = holders.Count == 1 && row.Any(c => c.HasText && c != holders[0]);
        foreach (var item in isLabelled ? Spliced(row, holders[0]) : row.SelectMany(c => c.Items))
            flow.Add(item);
    }

    // A label beside a table stays beside it: the table takes the place of its cell, and the cells beside it span its rows.
    private static IEnumerable<FlowItem> Spliced(List<HtmlCell> row, HtmlCell holder)
    {
        var largest = holder.Items.Where(i => i.Table is not null).MaxBy(i => i.Table!.Printed).Table!;
        var wider = largest.ColumnCount - holder.ColumnSpan;
        foreach (var item in holder.Items)
        {
            if (item.Table != largest)
            {
                yield return item;
                continue;
            }

            var beside = row.Where(c => c != holder).Select(c => c with
            {
                Row = 0,
                RowSpan = largest.RowCount,
                Column = c.Column > holder.Column ? c.Column + wider : c.Column,
            });
            var inside = largest.Cells.Select(c => c with { Column = c.Column + holder.Column });
            var cells = beside.Concat(inside).OrderBy(c => c.Row).ThenBy(c => c.Column).ToList();
            yield return new FlowItem(null, new HtmlTable(largest.RowCount, cells.Max(c => c.Column + c.ColumnSpan), cells));
        }
    }

    private static void AddRows(HtmlTable table, int from, int to, TextFlow flow)
    {
        var cells = table.Cells.Where(c => c.Row >= from && c.Row < to).ToList();
        if (!cells.Any(c => c.Items.Count > 0))
            return;
        if (cells.GroupBy(c => c.Row).All(r => r.Count(c => c.Items.Count > 0) <= 1))
        {
            foreach (var item in cells.SelectMany(c => c.Items))
                flow.Add(item);
        }
        else
        {
            flow.Add(new FlowItem(null, Flattened(cells, from, to)));
        }
    }

    private static HtmlTable Flattened(IReadOnlyList<HtmlCell> cells, int from, int to)
    {
        var flat = new List<HtmlCell>(cells.Count);
        foreach (var cell in cells)
        {
            flat.Add(cell with
            {
                Row = cell.Row - from,
                RowSpan = Math.Min(cell.RowSpan, to - cell.Row),
                Items = cell.HasTable && cell.Text is { Length: > 0 } text ? [new FlowItem(text, null)] : cell.HasTable ? [] : cell.Items,
            });
        }

        return new HtmlTable(to - from, flat.Max(c => c.Column + c.ColumnSpan), flat);
    }
}
