using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Rules;

/// <summary>What ink lies along lines that lie; for standing ones the images have x and y exchanged.</summary>
/// <param name="thin">Thin strokes that lie.</param>
/// <param name="ink">All ink.</param>
/// <param name="levels">The levels of the image.</param>
internal sealed class PieceInk(BitImage thin, BitImage ink, LevelGrid levels)
{
    /// <summary>The thin strokes.</summary>
    public BitImage Thin => thin;

    /// <summary>The share of a piece's columns where ink or a thin stroke is on it: 0 to 1.</summary>
    public double Solid(Piece piece) => Solid(piece.AtPlace, piece.From, piece.To);

    /// <summary>The same between two places of a line.</summary>
    /// <param name="line">Its y at an x.</param>
    /// <param name="from">The first place.</param>
    /// <param name="to">Behind the last.</param>
    public double Solid(Func<double, double> line, double from, double to) => Share(line, from, to, (x, y) => thin.Near(x, y, 1) || ink.Near(x, y, 1));

    /// <summary>The share of its columns where a thin stroke is on it, and nothing that crosses: 0 to 1.</summary>
    public double Clean(Piece piece) => Clean(piece.AtPlace, piece.From, piece.To);

    /// <summary>The same between two places of a line.</summary>
    /// <param name="line">Its y at an x.</param>
    /// <param name="from">The first place.</param>
    /// <param name="to">Behind the last.</param>
    public double Clean(Func<double, double> line, double from, double to) => Share(line, from, to, (x, y) => thin.Near(x, y, 1));

    /// <summary>
    /// The share of its columns where the paper beside it is bare above and below: 0 to 1.
    /// Strokes on one line of text follow each other like the dots of a faded rule, but other strokes are above and below them.
    /// </summary>
    /// <param name="line">Its y at an x.</param>
    /// <param name="from">The first place.</param>
    /// <param name="to">Behind the last.</param>
    /// <param name="thickness">Of its stroke.</param>
    /// <param name="depth">How many rows on each side must be bare.</param>
    public double Quiet(Func<double, double> line, double from, double to, double thickness, int depth)
    {
        var half = (int)Math.Ceiling(thickness / 2) + 1;
        return Share(line, from, to, (x, y) => IsBare(x, y - half - depth + 1, depth) && IsBare(x, y + half, depth));
    }

    /// <summary>
    /// The share of its columns as dark as the line is: 0 to 1.
    /// Columns more like paper than like the line are gaps, however little blur has left of them.
    /// </summary>
    /// <param name="line">Its y at an x.</param>
    /// <param name="from">The first place.</param>
    /// <param name="to">Behind the last.</param>
    public double Straight(Func<double, double> line, double from, double to)
    {
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        var all = 0;
        for (var x = (int)from; x < to; x++, all++)
        {
            var y = (int)Math.Round(line(x));
            counts[Math.Min(levels[x, y], Math.Min(levels[x, y - 1], levels[x, y + 1]))]++;
        }

        var (median, seen) = (0, counts[0]);
        while (2 * seen < all)
            seen += counts[++median];
        for (var level = median + 1; level <= (median + InkImage.Paper) / 2; level++)
            seen += counts[level];
        return all == 0 ? 1 : (double)seen / all;
    }

    /// <summary>The longest part of a piece that is ink on the very line, without a gap; null when there is none.</summary>
    public Piece? Longest(Piece piece)
    {
        var (from, to, start) = (0, 0, (int)piece.From);
        for (var x = start; x <= (int)piece.To; x++)
        {
            var y = (int)Math.Round(piece.AtPlace(x));
            if (x < (int)piece.To && (ink[x, y] || ink[x, y - 1] || ink[x, y + 1]))
                continue;
            if (x - start > to - from)
                (from, to) = (start, x);
            start = x + 1;
        }

        return to > from ? piece with { From = from, To = to } : null;
    }

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

    private bool IsBare(int x, int y, int rows)
    {
        for (var i = y; i < y + rows; i++)
        {
            if (ink[x, i])
                return false;
        }

        return true;
    }

    private static double Share(Func<double, double> line, double from, double to, Func<int, int, bool> holds)
    {
        int hits = 0, all = 0;
        for (var x = (int)from; x < to; x++, all++)
            hits += holds(x, (int)Math.Round(line(x))) ? 1 : 0;
        return all == 0 ? 1 : (double)hits / all;
    }
}
