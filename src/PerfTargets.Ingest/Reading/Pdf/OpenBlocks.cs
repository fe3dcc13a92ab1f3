namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Finds the blocks without borders among the lines outside the grids of a page.</summary>
internal static class OpenBlocks
{
    private const int MostHeadLines = 3;

    /// <summary>Moves the blocks' lines of the page into tables.</summary>
    /// <param name="page">The page.</param>
    /// <param name="above">The page before; null for the first.</param>
    public static void Find(PageLayout page, PageLayout? above)
    {
        var known = above is null ? null : Ending(above);
        var found = new List<PageTable>();
        foreach (var stretch in Stretches(page))
        {
            var rest = stretch;
            if (HeadAlone(page, stretch) is { } head)
            {
                Take(page, head, stretch, found);
                continue;
            }

            if (known is not null && stretch.Count > 0 && page.Tables.TrueForAll(t => t.Box.Top > stretch[0].Top))
                rest = Continue(page, known, above!.Tables, stretch, found);
            var borders = rest.Count == 0 ? [] : Borders(page, rest);
            foreach (var (first, last) in BlockFinder.Find(rest, borders))
            {
                var lines = rest.GetRange(first, last - first + 1);
                if (BlockReader.Read(page.Number, lines, borders, null) is { } table)
                    Take(page, table, lines, found);
            }
        }

        page.Tables.AddRange(found);
        page.Tables.Sort((a, b) => a.Box.Top.CompareTo(b.Box.Top));
    }

    // The lines at the top of the page that stand in the columns of the block at the end of the page before.
    private static List<TextLine> Continue(PageLayout page, PageTable known, List<PageTable> before, List<TextLine> stretch, List<PageTable> found)
    {
        var columns = Extents(known);
        var profile = TextProfile.From(columns);
        var first = stretch.FindIndex(l => profile.Fits(l) && l.Pieces.Count > 1);
        while (first > 0 && profile.Fits(stretch[first - 1]))
            first--;
        if (first < 0)
            return stretch;
        var count = 0;
        while (first + count < stretch.Count && profile.Fits(stretch[first + count]))
            count++;
        var lines = stretch.GetRange(first, count);
        if (BlockReader.Read(page.Number, lines, [], columns, RowGaps.Pitch(before, lines[0].Size)) is not { } table || table.Columns.Length != known.Columns.Length)
            return stretch;
        Take(page, table with { Columns = known.Columns }, lines, found);
        return stretch.GetRange(first + count, stretch.Count - first - count);
    }

    // Where the text of each column stands; a column without text takes the place between its borders.
    private static List<(double Left, double Right)> Extents(PageTable table)
    {
        var extents = new List<(double Left, double Right)>();
        for (var c = 0; c + 1 < table.Columns.Length; c++)
        {
            var filled = table.Cells.FindAll(cell => cell.Column == c && cell.ColumnSpan == 1 && !cell.IsBlank);
            extents.Add(filled.Count == 0 ? (table.Columns[c] + 4, table.Columns[c + 1] - 4) : (filled.Min(f => f.Inner.Left), filled.Max(f => f.Inner.Right)));
        }

        return extents;
    }

    // The head of a block whose rows begin on the next page: one line below a table, at the end of the page, its pieces in different columns.
    private static PageTable? HeadAlone(PageLayout page, List<TextLine> stretch)
    {
        if (page.Tables.Count == 0 || stretch.Count is 0 or > MostHeadLines || stretch[0].Top < page.Tables[^1].Box.Bottom)
            return null;
        var table = page.Tables[^1];
        var isBelow = !table.IsAligned && stretch[0].Top - table.Box.Bottom < 2 * stretch[0].Size;
        var isInside = stretch.TrueForAll(l => l.Place.Left > table.Box.Left - 2 && l.Place.Right < table.Box.Right + 2);
        return isBelow && isInside && stretch.Exists(l => l.Pieces.Count > 2) ? BlockReader.Read(page.Number, stretch, table.Columns, null) : null;
    }

    // The column borders of the tables next above and next below.
    private static List<double> Borders(PageLayout page, List<TextLine> stretch)
    {
        var above = page.Tables.LastOrDefault(t => t.Box.CenterY < stretch[0].Top);
        var below = page.Tables.FirstOrDefault(t => t.Box.CenterY > stretch[^1].Bottom);
        return [.. above?.Columns ?? [], .. below?.Columns ?? []];
    }

    private static void Take(PageLayout page, PageTable table, List<TextLine> lines, List<PageTable> found)
    {
        found.Add(table);
        page.Lines.RemoveAll(lines.Contains);
    }

    // The block at the end of a page: below it there is hardly more than a page number.
    private static PageTable? Ending(PageLayout page) =>
        page.Tables.Count > 0 && page.Tables[^1] is { IsAligned: true } last && page.Lines.Count(l => l.Top > last.Box.Bottom) < 3 ? last : null;

    private static List<List<TextLine>> Stretches(PageLayout page)
    {
        var stretches = new List<List<TextLine>>();
        var tables = 0;
        var current = new List<TextLine>();
        foreach (var line in page.Lines)
        {
            var above = page.Tables.Count(t => t.Box.CenterY < line.Place.CenterY);
            if (above != tables)
            {
                stretches.Add(current);
                current = [];
                tables = above;
            }

            current.Add(line);
        }

        stretches.Add(current);
        return stretches;
    }
}
