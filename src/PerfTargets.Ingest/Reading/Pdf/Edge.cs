using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>A straight border of cells: rulings that continue each other, joined.</summary>
/// <param name="At">Its y when it lies, its x when it stands.</param>
/// <param name="From">Its smaller end.</param>
/// <param name="To">Its larger end.</param>
internal readonly record struct Edge(double At, double From, double To)
{
    /// <summary>In points.</summary>
    public double Length => To - From;
}

/// <summary>The borders of a page, lying and standing.</summary>
/// <param name="Lying">Horizontal ones.</param>
/// <param name="Standing">Vertical ones.</param>
internal sealed record EdgeSet(List<Edge> Lying, List<Edge> Standing)
{
    // Rulings this far apart are one border: double lines, and sides of neighbouring cells drawn twice.
    private const double SameLine = 2;

    // A dash or a gap at a join.
    private const double Gap = 4;

    private const double Shortest = 6;

    /// <summary>The borders of the rulings.</summary>
    public static EdgeSet Of(IReadOnlyList<PdfRuling> rulings)
    {
        var lying = new List<Edge>();
        var standing = new List<Edge>();
        foreach (var r in rulings)
        {
            var isDot = r.Length <= 2.5;
            if (isDot || r.IsHorizontal)
                lying.Add(new Edge((r.Y0 + r.Y1) / 2, r.X0, r.X1));
            if (isDot || !r.IsHorizontal)
                standing.Add(new Edge((r.X0 + r.X1) / 2, r.Y0, r.Y1));
        }

        return new EdgeSet(Join(lying), Join(standing));
    }

    /// <summary>The sides of coloured cells as borders.</summary>
    public static EdgeSet Of(IReadOnlyList<PdfFill> fills)
    {
        var lying = new List<Edge>();
        var standing = new List<Edge>();
        foreach (var (box, _) in fills)
        {
            lying.Add(new Edge(box.Top, box.Left, box.Right));
            lying.Add(new Edge(box.Bottom, box.Left, box.Right));
            standing.Add(new Edge(box.Left, box.Top, box.Bottom));
            standing.Add(new Edge(box.Right, box.Top, box.Bottom));
        }

        return new EdgeSet(Join(lying), Join(standing));
    }

    private static List<Edge> Join(List<Edge> parts)
    {
        parts.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        var joined = new List<Edge>();
        for (var first = 0; first < parts.Count;)
        {
            var end = first + 1;
            while (end < parts.Count && parts[end].At - parts[first].At <= SameLine)
                end++;
            JoinOneLine(parts.GetRange(first, end - first), joined);
            first = end;
        }

        joined.RemoveAll(e => e.Length < Shortest);
        return joined;
    }

    private static void JoinOneLine(List<Edge> parts, List<Edge> joined)
    {
        parts.Sort((a, b) => a.From.CompareTo(b.From));
        var current = parts[0];
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].From <= current.To + Gap)
            {
                current = current with { To = Math.Max(current.To, parts[i].To) };
                continue;
            }

            joined.Add(current);
            current = parts[i];
        }

        joined.Add(current);
    }
}
