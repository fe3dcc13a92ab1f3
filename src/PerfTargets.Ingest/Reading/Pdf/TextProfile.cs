namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Where the text of some lines stands from left to right, and the gaps no line crosses.</summary>
/// <param name="borders">The x of column borders of the table above and below, as far as they are known.</param>
internal sealed class TextProfile(IReadOnlyList<double> borders)
{
    private const double LeastGap = 3.5;
    private const double Tolerance = 2;

    // A gap with this many lines on both of its sides is one between columns; before that it may be chance.
    private const int Established = 2;

    private readonly List<TextLine> lines = [];
    private List<(double Left, double Right)> stretches = [];

    /// <summary>The stretches of text between the gaps: the columns.</summary>
    public IReadOnlyList<(double Left, double Right)> Stretches => stretches;

    /// <summary>Adds a line; false when it crosses a gap between columns, and so does not belong to the block.</summary>
    public bool TryAdd(TextLine line)
    {
        foreach (var (left, right) in Extents(line))
        {
            for (var i = 0; i + 1 < stretches.Count; i++)
            {
                if (left < stretches[i].Right && right > stretches[i + 1].Left && IsEstablished(i))
                    return false;
            }
        }

        Add(line);
        return true;
    }

    /// <summary>true when none of the line's pieces stands in two stretches.</summary>
    public bool Fits(TextLine line)
    {
        foreach (var (left, right) in Extents(line))
        {
            var met = stretches.Count(s => left < s.Right + 1 && right > s.Left - 1);
            if (met > 1)
                return false;
        }

        return true;
    }

    /// <summary>The stretch a place lies in or nearest to.</summary>
    public int Nearest(double x)
    {
        var nearest = 0;
        for (var i = 1; i < stretches.Count; i++)
        {
            if (Distance(stretches[i], x) < Distance(stretches[nearest], x))
                nearest = i;
        }

        return nearest;
    }

    /// <summary>Takes the gaps of a block this one continues.</summary>
    public static TextProfile From(IEnumerable<(double Left, double Right)> stretches) => new([]) { stretches = [.. stretches] };

    /// <summary>Left and right of each piece of the line.</summary>
    public static IEnumerable<(double Left, double Right)> Extents(TextLine line) =>
        line.Orientation == Orientation.Right ? line.Pieces.Select(p => (p.Box.Left, p.Box.Right)) : [(line.Place.Left, line.Place.Right)];

    private void Add(TextLine line)
    {
        lines.Add(line);
        foreach (var extent in Extents(line))
            stretches.Add(extent);
        stretches.Sort();
        var merged = new List<(double Left, double Right)>();
        foreach (var stretch in stretches)
        {
            if (merged.Count > 0 && stretch.Left - merged[^1].Right < LeastGap)
                merged[^1] = (merged[^1].Left, Math.Max(merged[^1].Right, stretch.Right));
            else
                merged.Add(stretch);
        }

        stretches = merged;
    }

    // A border of the table above or below that stands in the gap tells it, and so do enough lines on both sides.
    private bool IsEstablished(int gap)
    {
        var (left, right) = (stretches[gap], stretches[gap + 1]);
        if (borders.Any(b => b > left.Right - Tolerance && b < right.Left + Tolerance))
            return true;
        return Count(left) >= Established && Count(right) >= Established;
    }

    private int Count((double Left, double Right) stretch) => lines.Count(l => Extents(l).Any(e => e.Left < stretch.Right && e.Right > stretch.Left));

    private static double Distance((double Left, double Right) stretch, double x) => Math.Max(0, Math.Max(stretch.Left - x, x - stretch.Right));
}
