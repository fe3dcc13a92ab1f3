using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Ink;

/// <summary>Tells seals from red text and red lines by their shape: a ring, or a square frame, of the size of a seal.</summary>
internal static class SealShape
{
    // In cells of half a millimetre. Name seals are a centimetre wide, the largest seals six.
    private const int Smallest = 16;
    private const int Largest = 160;
    private const double Flattest = 2.2;

    private const int Directions = 72;
    private const double LeastRing = 0.75;
    private const double LeastFrame = 0.9;

    /// <summary>Whether red cells that lie together are a seal.</summary>
    /// <param name="box">Around them, in cells.</param>
    /// <param name="cells">All red cells of the page.</param>
    /// <param name="runs">The ones that lie together.</param>
    public static bool IsSeal(Box box, BitImage cells, IReadOnlyList<BitRun> runs)
    {
        var (longer, shorter) = (Math.Max(box.Width, box.Height), Math.Min(box.Width, box.Height));
        if (shorter < Smallest || longer > Largest || longer > Flattest * shorter)
            return false;
        return IsRing(box, runs) || IsFrame(box, cells);
    }

    // Seen from the middle, the outermost red lies at one distance in nearly every direction.
    private static bool IsRing(Box box, IReadOnlyList<BitRun> runs)
    {
        Span<double> outermost = stackalloc double[Directions];
        var (x0, y0) = ((box.Left + box.Right) / 2.0, (box.Top + box.Bottom) / 2.0);
        foreach (var run in runs)
        {
            for (var x = run.From; x < run.To; x++)
            {
                var (dx, dy) = ((x + 0.5 - x0) / (box.Width / 2.0), (run.Y + 0.5 - y0) / (box.Height / 2.0));
                var direction = (int)((Math.Atan2(dy, dx) / (2 * Math.PI) + 1) * Directions) % Directions;
                outermost[direction] = Math.Max(outermost[direction], Math.Sqrt(dx * dx + dy * dy));
            }
        }

        var onRing = 0;
        foreach (var distance in outermost)
            onRing += distance is > 0.82 and < 1.13 ? 1 : 0;
        return onRing >= LeastRing * Directions;
    }

    // One stroke goes around: lines of text leave their sides open.
    private static bool IsFrame(Box box, BitImage cells)
    {
        var inner = new BitImage(box.Width, box.Height);
        for (var y = box.Top; y < box.Bottom; y++)
        {
            for (var x = box.Left; x < box.Right; x++)
            {
                if (cells[x, y])
                    inner.Set(y - box.Top, x - box.Left, x - box.Left + 1);
            }
        }

        return BitBlob.Of(inner).Exists(b => b.Box.Width >= LeastFrame * box.Width && b.Box.Height >= LeastFrame * box.Height && Sides(b) >= 3);
    }

    private static int Sides(BitBlob blob)
    {
        var (box, depth) = (blob.Box, Math.Max(2, blob.Box.Width / 12));
        var (left, right) = (new HashSet<int>(), new HashSet<int>());
        var (top, bottom) = (new HashSet<int>(), new HashSet<int>());
        foreach (var run in blob.Runs)
        {
            for (var x = run.From; x < run.To; x++)
            {
                if (x < box.Left + depth)
                    left.Add(run.Y);
                if (x >= box.Right - depth)
                    right.Add(run.Y);
                if (run.Y < box.Top + depth)
                    top.Add(x);
                if (run.Y >= box.Bottom - depth)
                    bottom.Add(x);
            }
        }

        return Side(left, box.Height) + Side(right, box.Height) + Side(top, box.Width) + Side(bottom, box.Width);
    }

    private static int Side(HashSet<int> covered, int length) => covered.Count >= 0.8 * length ? 1 : 0;
}
