namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// Finds blocks of rows and columns without borders among lines of text: it begins at the line of most pieces and grows
/// upwards and downwards as long as no line crosses a gap between columns.
/// </summary>
internal static class BlockFinder
{
    private const int LeastColumns = 3;
    private const int LeastRows = 3;
    private const int MostLines = 400;

    // Between the lines of one block there is never this much white space, in line heights.
    private const double MostApart = 4;

    /// <summary>The blocks, each the numbers of its first and last line, from the top.</summary>
    /// <param name="lines">Lines that nothing parts, from the top.</param>
    /// <param name="borders">The x of column borders of the table above and below.</param>
    public static List<(int First, int Last)> Find(IReadOnlyList<TextLine> lines, IReadOnlyList<double> borders)
    {
        var blocks = new List<(int First, int Last)>();
        if (lines.Count <= MostLines)
            Find(lines, 0, lines.Count - 1, borders, blocks);
        blocks.Sort();
        return blocks;
    }

    private static void Find(IReadOnlyList<TextLine> lines, int from, int to, IReadOnlyList<double> borders, List<(int First, int Last)> blocks)
    {
        var seed = Seed(lines, from, to);
        if (seed < 0)
            return;
        var profile = new TextProfile(borders);
        profile.TryAdd(lines[seed]);
        int first = seed, last = seed;
        var grows = true;
        while (grows)
        {
            grows = false;
            if (last < to && IsNear(lines[last], lines[last + 1]) && profile.TryAdd(lines[last + 1]))
                (last, grows) = (last + 1, true);
            if (first > from && IsNear(lines[first - 1], lines[first]) && profile.TryAdd(lines[first - 1]))
                (first, grows) = (first - 1, true);
        }

        if (IsBlock(lines, first, last, profile))
            blocks.Add((first, last));
        Find(lines, from, first - 1, borders, blocks);
        Find(lines, last + 1, to, borders, blocks);
    }

    private static int Seed(IReadOnlyList<TextLine> lines, int from, int to)
    {
        var seed = -1;
        for (var i = from; i <= to; i++)
        {
            if (lines[i].Pieces.Count > 1 && (seed < 0 || lines[i].Pieces.Count > lines[seed].Pieces.Count))
                seed = i;
        }

        return seed;
    }

    private static bool IsNear(TextLine upper, TextLine lower) =>
        lower.Top - upper.Bottom <= MostApart * Math.Max(upper.Size, lower.Size);

    private static bool IsBlock(IReadOnlyList<TextLine> lines, int first, int last, TextProfile profile)
    {
        if (profile.Stretches.Count < LeastColumns)
            return false;
        var rows = 0;
        var columns = new int[profile.Stretches.Count];
        for (var i = first; i <= last; i++)
        {
            var taken = TextProfile.Extents(lines[i]).Select(e => profile.Nearest((e.Left + e.Right) / 2)).Distinct().ToList();
            rows += taken.Count > 1 ? 1 : 0;
            foreach (var column in taken)
                columns[column]++;
        }

        return rows >= LeastRows && columns.Count(c => c >= LeastRows) >= LeastColumns;
    }
}
