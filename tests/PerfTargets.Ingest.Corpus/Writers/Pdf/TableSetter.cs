using PerfTargets.Ingest.Corpus.Sheets;

namespace PerfTargets.Ingest.Corpus.Writers.Pdf;

/// <summary>Sets a table on pages; a row that does not fit is cut between its lines.</summary>
internal sealed class TableSetter
{
    private const double Padding = 3;
    private readonly SheetTable table;
    private readonly PdfStyle style;
    private readonly double left;
    private readonly double column;
    private readonly int[] lines;
    private readonly int openFrom;
    private readonly Dictionary<SheetCell, IReadOnlyList<string>> broken = [];

    /// <summary>Measures the table.</summary>
    public TableSetter(SheetTable table, PdfStyle style, double margin)
    {
        this.table = table;
        this.style = style;
        left = margin;
        column = (style.Width - 2 * margin) / table.Columns;
        lines = new int[table.Rows];
        foreach (var cell in table.All)
            broken[cell] = LineBreaker.Break(cell.Text, (cell.ColumnSpan * column - 2 * Padding) / style.FontSize);
        openFrom = style.IsBlockOpen ? table.All.Where(cell => cell.Text.Contains("二级指标", StringComparison.Ordinal)).Select(cell => cell.Row).Append(table.Rows).Min() : table.Rows;
        foreach (var cell in table.All.Where(cell => cell.RowSpan == 1))
            lines[cell.Row] = Math.Max(lines[cell.Row], broken[cell].Count);
        foreach (var cell in table.All.Where(cell => cell.RowSpan > 1))
        {
            var room = lines.Skip(cell.Row).Take(cell.RowSpan).Sum();
            lines[cell.Row + cell.RowSpan - 1] += Math.Max(0, broken[cell].Count - room);
        }
    }

    private double LineHeight => style.FontSize * 1.4;

    /// <summary>Number of rows that were cut by a page's end.</summary>
    public int Cuts { get; private set; }

    /// <summary>Sets the table.</summary>
    /// <param name="pages">The pages; new ones are added as needed.</param>
    /// <param name="y">Where it begins on the last page.</param>
    /// <param name="top">Where it begins on every other page.</param>
    /// <param name="bottom">Where a page ends.</param>
    /// <returns>Where it ends.</returns>
    public double Set(List<PdfPageCanvas> pages, double y, double top, double bottom)
    {
        var places = new List<(int Page, double Y)>[table.Rows];
        var parts = new List<(int Page, double Top, double Bottom)>[table.Rows];
        for (var row = 0; row < table.Rows; row++)
        {
            (places[row], parts[row]) = ([], []);
            if (row == table.BreakBefore || y + LineHeight + 2 * Padding > bottom)
                y = NextPage(pages, top);
            var from = y;
            y += Padding;
            for (var line = 0; line < Math.Max(1, lines[row]); line++)
            {
                if (y + LineHeight + Padding > bottom)
                {
                    parts[row].Add((pages.Count - 1, from, y + Padding));
                    from = NextPage(pages, top);
                    y = from + Padding;
                    Cuts++;
                }

                places[row].Add((pages.Count - 1, y));
                y += LineHeight;
            }

            y += Padding;
            parts[row].Add((pages.Count - 1, from, y));
        }

        foreach (var cell in table.All)
        {
            Letters(pages, cell, [.. places.Skip(cell.Row).Take(cell.RowSpan).SelectMany(place => place)]);
            if (cell.Row < openFrom)
                Borders(pages, cell, [.. parts.Skip(cell.Row).Take(cell.RowSpan).SelectMany(part => part)]);
        }

        return y;
    }

    private double NextPage(List<PdfPageCanvas> pages, double top)
    {
        pages.Add(new PdfPageCanvas(style));
        return top;
    }

    private void Letters(List<PdfPageCanvas> pages, SheetCell cell, List<(int Page, double Y)> places)
    {
        var x = left + cell.Column * column + Padding;
        for (var line = 0; line < broken[cell].Count; line++)
            pages[places[line].Page].Text(x, places[line].Y + style.FontSize, broken[cell][line]);
    }

    private void Borders(List<PdfPageCanvas> pages, SheetCell cell, List<(int Page, double Top, double Bottom)> parts)
    {
        var (x0, x1) = (left + cell.Column * column, left + (cell.Column + cell.ColumnSpan) * column);
        for (var at = 0; at < parts.Count; at++)
        {
            var (page, top, bottom) = parts[at];
            pages[page].Line(x0, top, x0, bottom);
            pages[page].Line(x1, top, x1, bottom);
            var begins = at == 0 || (!style.OpenBreaks && parts[at - 1].Page != page);
            var ends = at == parts.Count - 1 || (!style.OpenBreaks && parts[at + 1].Page != page);
            if (begins)
                pages[page].Line(x0, top, x1, top);
            if (ends)
                pages[page].Line(x0, bottom, x1, bottom);
        }
    }
}
