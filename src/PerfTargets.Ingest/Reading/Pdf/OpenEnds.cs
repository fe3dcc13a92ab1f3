namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// Takes rows off a grid that no border closes and that hold text in columns without borders: there a block begins or
/// ends whose rows stand outside the grid.
/// </summary>
internal static class OpenEnds
{
    /// <summary>The grid without such rows; the same grid when it has none.</summary>
    public static RuledGrid Cut(RuledGrid grid, GridText text)
    {
        var last = grid.Rows.Length - 1;
        var from = grid.IsOpenAbove && IsBlock(grid, text, 0) ? 1 : 0;
        var to = grid.IsOpenBelow && IsBlock(grid, text, last - 1) ? last - 1 : last;
        return to - from < 1 || (from == 0 && to == last) ? grid : grid.Part(from, to);
    }

    private static bool IsBlock(RuledGrid grid, GridText text, int row)
    {
        var isBlock = false;
        for (var i = 0; i < grid.Areas.Count; i++)
        {
            var area = grid.Areas[i];
            if (area.Row > row || area.Row + area.RowSpan <= row)
                continue;
            if (area.RowSpan > 1)
                return false;
            isBlock |= LineBuilder.Build(text.Of(grid, i)).Exists(l => l.Pieces.Count > 1);
        }

        return isBlock;
    }
}
