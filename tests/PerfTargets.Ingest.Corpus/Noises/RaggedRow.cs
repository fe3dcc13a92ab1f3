namespace PerfTargets.Ingest.Corpus.Noises;

/// <summary>The blank cells at the end of a row of text: missing, or more than there are columns.</summary>
internal static class RaggedRow
{
    /// <summary>The row's cells.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> cells, Noise noise)
    {
        if (!noise.Falls(NoiseKinds.RaggedRows, 3))
            return cells;
        var filled = cells.Count;
        while (filled > 0 && cells[filled - 1].Length == 0)
            filled--;
        if (filled == 0)
            return cells;
        return noise.Next(2) == 0
            ? [.. cells.Take(filled + noise.Next(cells.Count - filled + 1))]
            : [.. cells, .. Enumerable.Repeat("", 1 + noise.Next(2))];
    }
}
