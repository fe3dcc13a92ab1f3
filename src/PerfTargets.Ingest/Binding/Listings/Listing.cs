namespace PerfTargets.Ingest.Binding.Listings;

/// <summary>
/// A list of projects in one table: a row for each indicator, and what is said of a project merged over its rows, or
/// repeated in each. Every project is a form.
/// </summary>
/// <param name="Header">The header.</param>
/// <param name="Preamble">What stands above the table and holds for every form: title, unit, currency.</param>
/// <param name="Groups">The projects in printed order.</param>
/// <param name="Rest">Rows that belong to no project: sums, notes below the table.</param>
internal sealed record Listing(ListingHeader Header, IReadOnlyList<FormRow> Preamble, IReadOnlyList<ListingGroup> Groups, IReadOnlyList<FormRow> Rest)
{
    /// <summary>The list in a stretch of rows; null when its first indicator table is not part of one.</summary>
    public static Listing? Find(IReadOnlyList<FormRow> rows, Lexicon lexicon)
    {
        var at = 0;
        while (at < rows.Count && !IndicatorHeader.IsHeader(rows[at], lexicon))
            at++;
        if (at == rows.Count || ListingHeader.Read(rows[at], at > 0 ? rows[at - 1] : null, lexicon) is not { } header)
            return null;
        var sorter = new ListingSorter(header);
        for (var i = at + 1; i < rows.Count; i++)
        {
            var isHeader = IndicatorHeader.IsHeader(rows[i], lexicon);
            if (isHeader || (i + 1 < rows.Count && IndicatorHeader.IsHeader(rows[i + 1], lexicon) && ListingHeader.IsTopOf(rows[i], rows[i + 1])))
                ListingSorter.SkipHeader(rows[i]);
            else
                sorter.Add(rows[i]);
        }

        return sorter.Groups.Count == 0 ? null : new Listing(header, [.. rows.Take(header.Top is null ? at : at - 1)], sorter.Groups, sorter.Rest);
    }
}
