using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Rules;

/// <summary>What ink lies along a line.</summary>
/// <param name="thin">Thin strokes that lie.</param>
/// <param name="ink">All ink.</param>
internal sealed class PieceInk(BitImage thin, BitImage ink)
{
    /// <summary>The share of a piece's columns where ink or a thin stroke is on it: 0 to 1.</summary>
    public double Solid(Piece piece) => Share(piece, piece.From, piece.To, (x, y) => thin.Near(x, y, 1) || ink.Near(x, y, 1));

    /// <summary>The same between two places.</summary>
    public double Solid(Piece piece, double from, double to) => Share(piece, from, to, (x, y) => thin.Near(x, y, 1) || ink.Near(x, y, 1));

    /// <summary>The share of its columns where a thin stroke is on it, and nothing that crosses: 0 to 1.</summary>
    public double Clean(Piece piece) => Share(piece, piece.From, piece.To, (x, y) => thin.Near(x, y, 1));

    /// <summary>How thick the stroke is, in the median of its columns; at least 1.</summary>
    public double Thickness(Piece piece, int most)
    {
        var step = Math.Max(1, (int)(piece.Length / 31));
        var found = new List<int>();
        for (var x = (int)piece.From + step / 2; x < piece.To; x += step)
        {
            var y = (int)Math.Round(piece.AtPlace(x));
            var (top, bottom) = (y, y);
            while (y - top < most && (ink[x, top - 1] || thin[x, top - 1]))
                top--;
            while (bottom - y < most && (ink[x, bottom + 1] || thin[x, bottom + 1]))
                bottom++;
            found.Add(bottom - top + 1);
        }

        found.Sort();
        return found.Count == 0 ? 1 : found[found.Count / 2];
    }

    private static double Share(Piece piece, double from, double to, Func<int, int, bool> holds)
    {
        int hits = 0, all = 0;
        for (var x = (int)from; x < to; x++, all++)
            hits += holds(x, (int)Math.Round(piece.AtPlace(x))) ? 1 : 0;
        return all == 0 ? 1 : (double)hits / all;
    }
}
