namespace PerfTargets.Scan.Rules;

/// <summary>Joins pieces that continue each other. Where there is no ink between them they stay apart: cells that are joined have no border.</summary>
/// <param name="limits">What a rule measures.</param>
/// <param name="ink">The ink along lines.</param>
internal sealed class PieceJoiner(RuleLimits limits, PieceInk ink)
{
    private const double LeastInk = 0.8;

    /// <summary>The joined pieces, from the left.</summary>
    public List<Piece> Join(List<Piece> pieces)
    {
        var joined = new List<Piece>();
        // By band of rows, so that only pieces near a row are compared.
        var band = Math.Max(4.0, 4 * limits.Beside);
        var bands = new Dictionary<int, List<int>>();
        foreach (var piece in pieces.OrderBy(p => p.From).ThenBy(p => p.At))
        {
            var at = (int)(piece.AtPlace(piece.From) / band);
            var found = -1;
            for (var b = at - 1; b <= at + 1 && found < 0; b++)
            {
                if (bands.TryGetValue(b, out var list))
                    found = list.FindLastIndex(i => Continues(joined[i], piece)) is >= 0 and var k ? list[k] : -1;
            }

            if (found >= 0)
            {
                joined[found] = Piece.Join(joined[found], piece);
            }
            else
            {
                found = joined.Count;
                joined.Add(piece);
            }

            Enter(bands, (int)(joined[found].AtPlace(joined[found].To) / band), found);
        }

        return joined;
    }

    private static void Enter(Dictionary<int, List<int>> bands, int band, int index)
    {
        if (!bands.TryGetValue(band, out var list))
            bands.Add(band, list = []);
        if (list.Count == 0 || list[^1] != index)
            list.Add(index);
    }

    private bool Continues(Piece left, Piece right)
    {
        var gap = right.From - left.To;
        // What lies beside a piece does not continue it.
        if (gap > limits.Bridge || gap < -limits.Join)
            return false;
        var between = (left.To + right.From) / 2;
        var apart = Math.Abs(left.AtPlace(between) - right.AtPlace(between));
        if (apart > limits.Beside)
            return false;
        if (gap <= limits.Gap)
            return true;
        // Short strokes follow each other on a line of text, with the ink of characters between them.
        if (Math.Min(left.Length, right.Length) < limits.Joined)
            return false;
        return gap <= limits.Join || ink.Solid(Piece.Join(left, right).AtPlace, left.To, right.From) >= LeastInk;
    }
}
