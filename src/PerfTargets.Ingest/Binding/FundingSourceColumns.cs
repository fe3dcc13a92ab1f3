namespace PerfTargets.Ingest.Binding;

/// <summary>
/// The funding shape of department forms: one column a source (合计, 财政资金, 其他资金), one row an item
/// (收入预算, 人员类项目支出). The item of the first row may stand in the header row itself.
/// </summary>
internal sealed class FundingSourceColumns(FormBuilder form, Lexicon lexicon)
{
    private readonly FundingLineWriter lines = new(form);
    private ColumnMap? columns;
    private Label? headLabel;

    /// <summary>true while rows under a header of sources are read.</summary>
    public bool IsOpen => columns is not null;

    /// <summary>Recognises the header: at least two sources, one of them the whole, and no amount.</summary>
    public bool TryHeader(FormRow row)
    {
        var heads = row.Printed.Where(c => lexicon.Has("source", c.Text)).ToList();
        if (heads.Select(h => lexicon.Find("source", h.Text)).Distinct().Count() < 2
            || !heads.Exists(h => lexicon.Find("source", h.Text) == "all")
            || row.Printed.Any(c => AmountParser.Parse(c.Text) is not null))
        {
            return false;
        }

        columns = new ColumnMap(row);
        headLabel = null;
        foreach (var head in heads)
        {
            head.PlaceAsLabel();
            columns.Add(head, lexicon.Find("source", head.Text)!);
        }

        return true;
    }

    /// <summary>An item label in the header row: its amounts stand in the next row.</summary>
    public void SetHeadLabel(Label label) => headLabel = label;

    /// <summary>Reads a row under the header; false when it is no such row, which ends the table.</summary>
    /// <param name="row">The row.</param>
    /// <param name="label">The row's own item label, the last one left of the amounts; null when it has none.</param>
    /// <param name="cell">The label's cell; null when it has none.</param>
    public bool TryBind(FormRow row, Label? label, FormCell? cell)
    {
        var item = label ?? headLabel;
        if (columns is null || item is null || row.IsParagraph)
            return false;
        var heads = columns.Columns;
        if (label is null && heads.All(h => columns.CellOf(row, h.Head) is null or { IsBlank: true }))
            return false;

        cell?.PlaceAsLabel();
        headLabel = null;
        var inOrder = Shifted(row, cell);
        foreach (var (i, column) in heads.Index())
        {
            var line = lines.Add(FundingLabel.ItemOf(item), FundingLabel.ParseSource(column.Role), item.Printed + " / " + column.Head.Text.TrimEnd('：', ':', ' '));
            if ((inOrder is null ? columns.CellOf(row, column.Head) : inOrder[i]) is { IsBlank: false, IsUsed: false } value)
                lines.Set(line, "budget", new ValueCell(value, value.Text));
        }

        if (inOrder is not null)
            form.Diagnostics.Add(BindingMessages.RowRepaired(inOrder[0]));
        return true;
    }

    // A merged cell too narrow or too wide pushes a row's amounts from under their heads: as many amounts as heads belong to them in order.
    private List<FormCell>? Shifted(FormRow row, FormCell? label)
    {
        var amounts = row.Printed.Where(c => !c.IsUsed && c.Column > (label?.Column ?? -1) && AmountParser.Parse(c.Text) is not null).ToList();
        if (amounts.Count != columns!.Columns.Count)
            return null;
        return columns.Columns.Select(column => columns.CellOf(row, column.Head)).SequenceEqual(amounts) ? null : amounts;
    }

    /// <summary>The row's amounts, each with the head of its column.</summary>
    public IEnumerable<(FormCell Head, ValueCell Value)> AmountsIn(FormRow row)
    {
        foreach (var column in columns?.Columns ?? [])
        {
            if (columns!.CellOf(row, column.Head) is { IsBlank: false, IsUsed: false } cell)
                yield return (column.Head, new ValueCell(cell, cell.Text));
        }
    }

    /// <summary>true when the cell stands left of the amounts.</summary>
    public bool IsLabelPlace(FormRow row, FormCell cell) => columns is not null && columns.IsLeftOf(row, cell);

    /// <summary>The table ends.</summary>
    public void Close()
    {
        columns = null;
        headLabel = null;
    }
}
