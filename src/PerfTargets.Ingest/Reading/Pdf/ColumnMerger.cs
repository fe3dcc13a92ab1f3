namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// Puts columns together that are one: a heading set in the middle over texts set to the left leaves a gap between the
/// heading's place and theirs when all texts are short. Such columns never have text in one row.
/// </summary>
internal static class ColumnMerger
{
    /// <summary>The texts with their columns numbered anew.</summary>
    public static List<BlockText> Merge(List<BlockText> texts, int columns)
    {
        var filled = new HashSet<int>[columns];
        for (var c = 0; c < columns; c++)
            filled[c] = [];
        foreach (var text in texts)
        {
            for (var r = text.Span.Row; r < text.Span.Row + text.Span.RowCount; r++)
                filled[text.Column].Add(r);
        }

        var number = new int[columns];
        var group = new HashSet<int>(filled[0]);
        for (var c = 1; c < columns; c++)
        {
            var isOne = (IsHeadingOnly(group) || IsHeadingOnly(filled[c])) && !group.Overlaps(filled[c]);
            number[c] = number[c - 1] + (isOne ? 0 : 1);
            if (!isOne)
                group.Clear();
            group.UnionWith(filled[c]);
        }

        return [.. texts.Select(t => t with { Column = number[t.Column] })];
    }

    private static bool IsHeadingOnly(HashSet<int> rows) => rows.Count == 1 && rows.Contains(0);
}
