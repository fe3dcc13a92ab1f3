namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// Counts the rows at the top of a further page that repeat the head of the table. Where the page goes on as the table
/// did behind its head, a new table begins, and nothing is repeated.
/// </summary>
internal static class RepeatedHead
{
    /// <summary>Number of repeated rows.</summary>
    public static int Count(PageTable first, PageTable part)
    {
        var count = 0;
        while (count < part.RowCount - 1 && count < first.RowCount && IsSame(first, part, count))
            count++;
        if (count == 0 || count >= first.RowCount)
            return count == 0 || part.RowCount <= count ? 0 : count;
        return Opening(first, count) is { Length: > 0 } opening && opening == Opening(part, count) ? 0 : count;
    }

    private static bool IsSame(PageTable first, PageTable part, int row)
    {
        var above = Texts(first, row);
        return above.Count > 0 && above.SequenceEqual(Texts(part, row));
    }

    private static string Opening(PageTable table, int row) => Texts(table, row).FirstOrDefault() ?? "";

    private static List<string> Texts(PageTable table, int row) =>
        [.. table.Cells.Where(c => c.Row == row && !c.IsBlank).Select(c => string.Concat(c.Text.Where(t => !char.IsWhiteSpace(t))))];
}
