using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>A text of a block without borders, on its way to be a cell.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Span">Its rows, and its lines.</param>
/// <param name="Source">The column its lines stand in.</param>
internal sealed record BlockText(int Column, RowSpan Span, BlockColumn Source);

/// <summary>Lays the texts of a block on a grid; places without text become blank cells.</summary>
internal static class BlockTable
{
    /// <summary>The table.</summary>
    /// <param name="page">The page's number.</param>
    /// <param name="texts">Its texts.</param>
    /// <param name="rows">Where its rows are.</param>
    /// <param name="borders">The x of every column border.</param>
    public static PageTable Of(int page, List<BlockText> texts, BlockRows rows, double[] borders)
    {
        var cells = new List<PageCell>();
        var taken = new HashSet<(int Row, int Column)>();
        foreach (var text in texts)
        {
            var area = new GridArea(text.Span.Row, text.Column, text.Span.RowCount, 1);
            for (var r = area.Row; r < area.Row + area.RowSpan; r++)
                taken.Add((r, area.Column));
            cells.Add(Filled(text, area, BoxOf(area)));
        }

        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c + 1 < borders.Length; c++)
            {
                var area = new GridArea(r, c, 1, 1);
                if (!taken.Contains((r, c)))
                    cells.Add(new PageCell(area, BoxOf(area), [], BoxOf(area)));
            }
        }

        cells.Sort((a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return new PageTable(page, borders, rows.Count, cells) { IsAligned = true };

        PdfBox BoxOf(GridArea area) =>
            new(borders[area.Column], rows.At(area.Row).Top, borders[area.Column + 1], rows.At(area.Row + area.RowSpan - 1).Bottom);
    }

    private static PageCell Filled(BlockText text, GridArea area, PdfBox place)
    {
        var lines = text.Source.Lines.Skip(text.Span.FirstLine).Take(text.Span.LineCount).ToList();
        var box = Boxes.Around(lines.Select(l => l.Place).Append(place));
        return new PageCell(area, box, lines, new PdfBox(text.Source.Left, box.Top, text.Source.Right, box.Bottom));
    }
}
