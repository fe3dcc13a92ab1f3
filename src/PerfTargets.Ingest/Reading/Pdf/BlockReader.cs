using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Makes a table of a block of lines whose columns and rows have no borders.</summary>
internal static class BlockReader
{
    private const double Margin = 1.5;

    /// <summary>The table; null when the block has fewer than two columns.</summary>
    /// <param name="page">The page's number.</param>
    /// <param name="lines">The block's lines, from the top.</param>
    /// <param name="borders">The x of column borders of the table above and below.</param>
    /// <param name="known">Where text of the columns stands, when a page before tells; null otherwise.</param>
    /// <param name="pitch">From one line of a cell to the next, when a page before tells; null otherwise.</param>
    public static PageTable? Read(
        int page, IReadOnlyList<TextLine> lines, IReadOnlyList<double> borders, IReadOnlyList<(double Left, double Right)>? known, double? pitch = null)
    {
        var profile = known is null ? new TextProfile(borders) : TextProfile.From(known);
        foreach (var line in lines)
            profile.TryAdd(line);
        if (profile.Stretches.Count < 2)
            return null;
        var columns = Columns(profile, lines, known);
        var rows = RowGaps.Rows(columns, pitch) is { } told ? new BlockRows(columns, new GapRows(told, columns)) : new BlockRows(columns, known is not null);
        var texts = rows.Texts();
        if (known is null)
            texts = ColumnMerger.Merge(texts, columns.Count);
        return BlockTable.Of(page, texts, rows, Borders(texts, columns, known is not null));
    }

    private static List<BlockColumn> Columns(TextProfile profile, IReadOnlyList<TextLine> lines, IReadOnlyList<(double Left, double Right)>? known)
    {
        var glyphs = new List<PdfGlyph>[profile.Stretches.Count];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = [];
        foreach (var line in lines)
        {
            foreach (var piece in line.Pieces)
                glyphs[profile.Nearest(line.Orientation == Orientation.Right ? piece.Box.CenterX : line.Place.CenterX)].AddRange(piece.Glyphs);
        }

        var columns = new List<BlockColumn>();
        for (var i = 0; i < glyphs.Length; i++)
        {
            var own = LineBuilder.Build(glyphs[i]);
            var right = own.Select(BlockColumn.RightOf).Append(known is null || i >= known.Count ? double.MinValue : known[i].Right).Max();
            columns.Add(new BlockColumn(profile.Stretches[i].Left, right, own));
        }

        return columns;
    }

    // Borders stand in the middle of the gaps.
    private static double[] Borders(List<BlockText> texts, List<BlockColumn> columns, bool keepsBlank)
    {
        var extents = keepsBlank
            ? columns.ConvertAll(c => (c.Left, c.Right))
            : [.. texts.GroupBy(t => t.Column).OrderBy(g => g.Key).Select(g => (Left: g.Min(t => t.Source.Left), Right: g.Max(t => t.Source.Right)))];
        var borders = new double[extents.Count + 1];
        borders[0] = extents[0].Left - Margin;
        for (var i = 1; i < extents.Count; i++)
            borders[i] = (extents[i - 1].Right + extents[i].Left) / 2;
        borders[^1] = extents[^1].Right + Margin;
        return borders;
    }
}
