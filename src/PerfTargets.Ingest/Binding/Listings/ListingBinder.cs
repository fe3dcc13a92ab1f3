namespace PerfTargets.Ingest.Binding.Listings;

/// <summary>Fills the forms of a list: what stands above the table, the columns about the project, its indicators.</summary>
internal sealed class ListingBinder(Listing listing, Lexicon lexicon)
{
    /// <summary>The form of one project; every printed cell of its rows has its place in it.</summary>
    public FormBuilder Bind(ListingGroup group)
    {
        var form = new FormBuilder();
        var heading = new HeadingBinder(form, lexicon);
        var fields = new FieldBinder(form, lexicon);
        var preamble = ListingRows.Preamble(listing);
        var indicators = listing.Header.Kinds.Count > 0 ? [] : ListingRows.Indicators(listing, group);
        heading.Bind(preamble);
        foreach (var row in preamble.Where(row => !heading.Owns(row)))
            fields.Bind(row);
        fields.Close();
        foreach (var cell in (listing.Header.Top?.Printed ?? []).Where(cell => !cell.IsUsed))
            cell.PlaceAsLabel();
        BindColumns(form, group);
        if (indicators.Count > 0)
            new IndicatorBinder(form, lexicon).Bind(indicators, 0);
        else
            new KindColumns(form, lexicon).Write(listing.Header, group);
        FormBinder.Finish(form, heading, [.. preamble, .. indicators, .. group.Rows]);
        return form;
    }

    private void BindColumns(FormBuilder form, ListingGroup group)
    {
        var writer = new ListingFieldWriter(form);
        foreach (var column in listing.Header.Columns)
        {
            if (!column.Head.IsUsed)
                column.Head.PlaceAsLabel();
            var cells = Cells(group, column);
            if (cells.Count == 0 && group.CarriedDown.TryGetValue(column, out var above))
            {
                cells.Add(above);
                form.Diagnostics.Add(BindingMessages.CarriedDown(above, column.Label.Printed));
            }

            writer.Write(column, [.. cells.Select(cell => ListingRows.Copy(cell, cell.Column))]);
        }
    }

    // A merged cell reaches into every row, a repeated one stands in each.
    private List<FormCell> Cells(ListingGroup group, ListingColumn column)
    {
        var cells = new List<FormCell>();
        foreach (var row in group.Rows)
        {
            foreach (var cell in row.Cells.Where(cell => column.Covers(listing.Header.PlaceOf(row, cell))))
            {
                if ((cell.SpannedBy ?? cell) is { IsBlank: false } printed && !cells.Contains(printed))
                    cells.Add(printed);
            }
        }

        return cells;
    }
}
