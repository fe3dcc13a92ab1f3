namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>The two columns of a block that tell its rows: both have a text in every row.</summary>
/// <param name="Left">The left one.</param>
/// <param name="Right">The right one.</param>
/// <param name="Groups">Their lines by row.</param>
/// <param name="Alignment">How the texts of a row stand to each other.</param>
internal sealed record KeyColumns(int Left, int Right, List<BandGroup> Groups, Alignment Alignment)
{
    private const int MostCandidates = 4;

    // Columns of much text tell rows better than labels do.
    private const double ShareWeight = 6;
    private const double RowGain = 0.5;

    // Above this many pairs of lines, only the two most promising columns are tried.
    private const int MostPairs = 6000;

    /// <summary>Chooses the pair of columns that hold most of the text and whose lines fall into most rows at least cost.</summary>
    /// <param name="columns">At least two.</param>
    /// <param name="pitch">From one line of a cell to the next.</param>
    public static KeyColumns Of(IReadOnlyList<BlockColumn> columns, double pitch)
    {
        var bands = RowWitnesses.Weigh(columns, pitch);
        var characters = columns.Select(c => (double)c.Lines.Sum(t => t.Text.Length)).ToList();
        var candidates = Enumerable.Range(0, columns.Count)
            .OrderByDescending(c => bands[c].Count(b => b.JoinCost > 0)).ThenByDescending(c => bands[c].Count).ThenByDescending(c => c).ToList();
        var most = bands[candidates[0]].Count * bands[candidates[1]].Count > MostPairs ? 2 : MostCandidates;
        candidates = [.. candidates.Take(most).Order()];
        KeyColumns? best = null;
        var bestWorth = double.MinValue;
        for (var l = 0; l < candidates.Count; l++)
        {
            for (var r = l + 1; r < candidates.Count; r++)
            {
                foreach (var alignment in new[] { Alignment.Middle, Alignment.Top })
                {
                    var (groups, cost) = new BandAligner(bands[candidates[l]], bands[candidates[r]], alignment, pitch) { Gain = RowGain }.Align();
                    var share = (characters[candidates[l]] + characters[candidates[r]]) / characters.Sum();
                    var worth = (ShareWeight * share) + (RowGain * groups.Count(g => g.LeftCount > 0 && g.RightCount > 0)) - cost;
                    if (groups.Count > 0 && worth > bestWorth)
                        (best, bestWorth) = (new KeyColumns(candidates[l], candidates[r], groups, alignment), worth);
                }
            }
        }

        return best!;
    }
}
