namespace PerfTargets.Ingest.Binding.Listings;

/// <summary>Puts the rows of a list with the project they belong to.</summary>
internal sealed class ListingSorter(ListingHeader header)
{
    private static readonly string[] Sums = ["合计", "小计", "总计", "共计"];

    private readonly List<ListingGroup> groups = [];
    private readonly List<FormRow> rest = [];

    /// <summary>The projects so far.</summary>
    public IReadOnlyList<ListingGroup> Groups => groups;

    /// <summary>Rows of no project.</summary>
    public IReadOnlyList<FormRow> Rest => rest;

    /// <summary>The header printed again at the top of a page.</summary>
    public static void SkipHeader(FormRow row)
    {
        foreach (var cell in row.Printed)
            cell.PlaceAsLabel();
    }

    /// <summary>The next row of the table, or what stands below it.</summary>
    public void Add(FormRow row)
    {
        if (row.IsBlank)
            return;
        var key = CellOf(row, header.Key);
        if (row.IsParagraph || IsNote(row) || IsSum(row))
            rest.Add(row);
        else if (groups.Count == 0 || IsAnother(row, key))
            Begin(row, key);
        else
            groups[^1].Rows.Add(row);
    }

    // A name that is blank, or the same as above, goes on with the project above.
    private bool IsAnother(FormRow row, FormCell? key)
    {
        if (key is null)
            return false;
        return LabelKey.Of(key.Text) != LabelKey.Of(groups[^1].Key?.Text ?? "") || header.Columns.Any(c => c.Names("unit") && IsOther(row, c));
    }

    private bool IsOther(FormRow row, ListingColumn column) =>
        CellOf(row, column) is { } own && CellOf(groups[^1].Rows[0], column) is { } former && LabelKey.Of(own.Text) != LabelKey.Of(former.Text);

    // The unit's name is often printed on its first project alone.
    private void Begin(FormRow row, FormCell? key)
    {
        var group = new ListingGroup(key);
        var former = groups.Count == 0 ? null : groups[^1];
        foreach (var column in header.Columns.Where(c => c.Head.Column < header.Key.Head.Column && CellOf(row, c) is null))
        {
            if (former is not null && (CellOf(former.Rows[0], column) ?? former.CarriedDown.GetValueOrDefault(column)) is { } above)
                group.CarriedDown.Add(column, above);
        }

        group.Rows.Add(row);
        groups.Add(group);
    }

    // Over the whole width, or alone left of the indicators: 注：….
    private bool IsNote(FormRow row) => row.Only is { } only && (only.ColumnSpan > header.Row.Width / 2 || header.Of(row, only) is not null);

    private bool IsSum(FormRow row) => row.Printed.FirstOrDefault(cell => header.Of(row, cell) is not null) is { } first && Sums.Contains(LabelKey.Of(first.Text));

    /// <summary>What a row says in a column, by a cell of its own or one that reaches down into it; null when nothing.</summary>
    private FormCell? CellOf(FormRow row, ListingColumn column)
    {
        foreach (var cell in row.Cells)
        {
            if (column.Covers(header.PlaceOf(row, cell)) && (cell.SpannedBy ?? cell) is { IsBlank: false } printed)
                return printed;
        }

        return null;
    }
}
