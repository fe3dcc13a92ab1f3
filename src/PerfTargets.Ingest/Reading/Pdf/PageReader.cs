using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Reads a page: which of its text stands in tables, and which outside.</summary>
internal static class PageReader
{
    /// <summary>The page's tables and lines.</summary>
    /// <param name="page">The page.</param>
    /// <param name="above">The page before; null for the first. A block without borders at its end may go on here.</param>
    public static PageLayout Read(PdfPage page, PageLayout? above)
    {
        var (upright, skewed) = PageInk.Of(page);
        var drawn = RuledTables.Find(page);
        var text = new GridText(drawn, upright);
        var grids = drawn.ConvertAll(g => OpenEnds.Cut(g, text));
        if (!grids.SequenceEqual(drawn))
            text = new GridText(grids, upright);
        var tables = new List<PageTable>();
        foreach (var grid in grids)
            tables.AddRange(new RuledTableReader(page.Number, grid, text).Read());
        var lines = LineBuilder.Build(text.Outside);
        lines.Sort((a, b) => a.Place.Top != b.Place.Top ? a.Place.Top.CompareTo(b.Place.Top) : a.Place.Left.CompareTo(b.Place.Left));
        var layout = new PageLayout(page.Number, page.Width, tables, lines, LineBuilder.Build(skewed));
        OpenBlocks.Find(layout, above);
        return layout;
    }
}
