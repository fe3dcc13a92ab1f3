namespace PerfTargets.Ingest.Binding.Listings;

/// <summary>Copies rows of a list, so that each form has its own: what becomes of a copy becomes of what it was made from.</summary>
internal static class ListingRows
{
    /// <summary>The rows above the table, for one form.</summary>
    public static List<FormRow> Preamble(Listing listing) =>
        [.. listing.Preamble.Select(row => new FormRow([.. row.Cells.Select(cell => Copy(cell, cell.Column))]) { IsParagraph = row.IsParagraph, IsSequence = row.IsSequence })];

    /// <summary>The indicator table of one project: its header and its rows, without the columns about the whole project.</summary>
    public static List<FormRow> Indicators(Listing listing, ListingGroup group)
    {
        var header = listing.Header;
        var copies = new Dictionary<FormCell, FormCell>();
        var heads = header.Row.Cells.Where(cell => header.Of(header.Row, cell) is null).Select(cell => Copy(cell.SpannedBy ?? cell, cell.Column, cell.ColumnSpan));
        List<FormRow> rows = [new([.. heads]) { IsSequence = header.Row.IsSequence }];
        foreach (var row in group.Rows)
        {
            var cells = new List<FormCell>();
            foreach (var cell in row.Cells.Where(cell => header.Of(row, cell) is null))
            {
                var column = header.PlaceOf(row, cell);
                var copy = cell.SpannedBy is not { } owner ? Copy(cell, column)
                    : copies.TryGetValue(owner, out var own) ? new FormCell("", column, cell.At) { ColumnSpan = cell.ColumnSpan, SpannedBy = own }
                    : Copy(owner, column, cell.ColumnSpan);
                copies.TryAdd(cell.SpannedBy ?? cell, copy);
                cells.Add(copy);
            }

            rows.Add(new FormRow(cells) { IsSequence = row.IsSequence, IsRepaired = row.IsRepaired });
        }

        return rows;
    }

    /// <summary>A cell for one form, which others may have too.</summary>
    public static FormCell Copy(FormCell cell, int column, int? span = null) =>
        new(cell.RawText, column, cell.At) { ColumnSpan = span ?? cell.ColumnSpan, Origin = cell };
}
