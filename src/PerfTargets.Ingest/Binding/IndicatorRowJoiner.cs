namespace PerfTargets.Ingest.Binding;

/// <summary>
/// Joins the pieces of a row that blank lines inside its cells cut up: in a sequence of cells a row end and a blank line
/// look the same. Pieces belong together when they fill a full row exactly.
/// </summary>
internal static class IndicatorRowJoiner
{
    /// <summary>The row that begins at <paramref name="at"/>, joined when it must be, and how many rows of the list it takes.</summary>
    /// <param name="rows">The form's rows.</param>
    /// <param name="at">The first piece.</param>
    /// <param name="end">One behind the last row that may be taken.</param>
    /// <param name="header">The table's header.</param>
    public static (FormRow Row, int Count) Read(IReadOnlyList<FormRow> rows, int at, int end, IndicatorHeader header)
    {
        var first = rows[at];
        if (!header.IsSequence || first.Width >= LeastWidth(header))
            return (first, 1);

        var width = first.Width;
        for (var next = at + 1; next < end && !rows[next].IsParagraph; next++)
        {
            width += rows[next].Width;
            if (width > header.Width)
                break;
            if (width == header.Width && !rows[next].IsBlank)
                return (Join(rows, at, next + 1), next + 1 - at);
        }

        return (first, 1);
    }

    // A row without its last cells (reference values that are merged into one) is whole all the same.
    private static int LeastWidth(IndicatorHeader header) =>
        (header.Find(IndicatorRole.Target) ?? header.Columns[^1]).Column + 1;

    private static FormRow Join(IReadOnlyList<FormRow> rows, int from, int to)
    {
        var cells = new List<FormCell>();
        for (var r = from; r < to; r++)
        {
            foreach (var cell in rows[r].Cells)
                cells.Add(new FormCell(cell.RawText, cells.Count, cell.At) { Origin = cell });
        }

        return new FormRow(cells) { IsSequence = true, IsRepaired = true };
    }
}
