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
        if (FindHeader(rows, lexicon) is not (var at, { } header))
            return null;
        var sorter = new ListingSorter(header);
        foreach (var row in rows.Skip(at + 1))
        {
            if (header.IsRepeatedBy(row))
                ListingSorter.SkipHeader(row);
            else
                sorter.Add(row);
        }

        return sorter.Groups.Count == 0 ? null : new Listing(header, [.. rows.Take(header.Top is null ? at : at - 1)], sorter.Groups, sorter.Rest);
    }

    private static (int At, ListingHeader? Header) FindHeader(IReadOnlyList<FormRow> rows, Lexicon lexicon)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (IndicatorHeader.IsHeader(rows[i], lexicon))
                return (i, ListingHeader.Read(rows[i], i > 0 ? rows[i - 1] : null, lexicon));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (ListingHeader.ReadKinds(rows[i], i > 0 ? rows[i - 1] : null, lexicon) is not { } header)
                continue;

            // 产出指标 | 满意度指标 over 数量指标 | 质量指标: the lower row names every column.
            var lower = i + 1 < rows.Count && ListingHeader.IsTopOf(rows[i], rows[i + 1]) ? ListingHeader.ReadKinds(rows[i + 1], rows[i], lexicon) : null;
            return lower is null ? (i, header) : (i + 1, lower);
        }

        return (0, null);
    }
}
