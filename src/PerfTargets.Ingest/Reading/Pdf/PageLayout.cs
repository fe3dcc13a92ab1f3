using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>What stands on a page: its tables, and the lines outside them.</summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Tables">From the top.</param>
/// <param name="Lines">From the top.</param>
/// <param name="Skewed">Text that lies across the page, as watermarks do.</param>
internal sealed record PageLayout(int Number, double Width, List<PageTable> Tables, List<TextLine> Lines, List<TextLine> Skewed)
{
    /// <summary>The tables and lines in reading order.</summary>
    public List<PageItem> Items()
    {
        var items = new List<PageItem>();
        foreach (var table in Tables)
            items.Add(new PageItem(table.Box, table, null));
        foreach (var line in Lines)
            items.Add(new PageItem(line.Place, null, line));
        items.Sort((a, b) => a.Place.Top != b.Place.Top ? a.Place.Top.CompareTo(b.Place.Top) : a.Place.Left.CompareTo(b.Place.Left));
        return items;
    }
}

/// <summary>A table or a line of a page.</summary>
/// <param name="Place">Where.</param>
/// <param name="Table">The table; null for a line.</param>
/// <param name="Line">The line; null for a table.</param>
internal sealed record PageItem(PdfBox Place, PageTable? Table, TextLine? Line);
