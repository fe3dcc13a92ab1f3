using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Parts a row of a grid into rows where only its columns have borders, as the alignment of text in several columns tells.</summary>
internal static class RowlessBlock
{
    private const int LeastColumns = 3;
    private const int LeastLines = 3;
    private const int MostLines = 400;

    /// <summary>The table; null when the row is one row.</summary>
    /// <param name="page">The page's number.</param>
    /// <param name="cells">Borders and lines of the row's cells, from the left.</param>
    public static PageTable? Read(int page, List<(PdfBox Box, List<TextLine> Lines)> cells)
    {
        if (cells.Count(c => c.Lines.Count is >= LeastLines and <= MostLines) < LeastColumns || cells.Exists(c => c.Lines.Count > MostLines))
            return null;
        var columns = cells.ConvertAll(c => new BlockColumn(
            c.Lines.Count == 0 ? c.Box.Left : c.Lines.Min(l => l.Place.Left), c.Lines.Count == 0 ? c.Box.Right : c.Lines.Max(l => l.Place.Right), c.Lines));
        var rows = new BlockRows(columns, beginsOpen: false);
        if (rows.SureRows() < LeastLines - 1)
            return null;
        double[] borders = [.. cells.Select(c => c.Box.Left), cells[^1].Box.Right];
        return BlockTable.Of(page, rows.Texts(), rows, borders);
    }
}
