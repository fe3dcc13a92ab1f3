namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Parts the borders of a page into those that hang together: each group may be a table.</summary>
internal static class EdgeGroups
{
    // How far an end may stand off the border it meets.
    private const double Reach = 3.5;

    private const double SameEnd = 4;
    private const double WidestSide = 0.5;

    /// <summary>The groups in which lying and standing borders meet.</summary>
    public static List<EdgeSet> Of(EdgeSet edges)
    {
        var lying = edges.Lying.Count;
        var parent = new int[lying + edges.Standing.Count];
        for (var i = 0; i < parent.Length; i++)
            parent[i] = i;
        for (var h = 0; h < lying; h++)
        {
            for (var v = 0; v < edges.Standing.Count; v++)
            {
                if (Meet(edges.Lying[h], edges.Standing[v]))
                    parent[Root(parent, h)] = Root(parent, lying + v);
            }
        }

        var groups = new Dictionary<int, EdgeSet>();
        for (var i = 0; i < parent.Length; i++)
        {
            var root = Root(parent, i);
            if (!groups.TryGetValue(root, out var group))
                groups[root] = group = new EdgeSet([], []);
            if (i < lying)
                group.Lying.Add(edges.Lying[i]);
            else
                group.Standing.Add(edges.Standing[i - lying]);
        }

        List<EdgeSet> found = [.. groups.Values.Where(g => g.Lying.Count > 0 && g.Standing.Count > 0)];
        foreach (var lone in groups.Values.Where(g => g.Lying.Count == 0).SelectMany(g => g.Standing))
            found.Find(g => IsSideOf(g, lone))?.Standing.Add(lone);
        return found;
    }

    // The outer side of a label cell that covers the whole page and ends on neither: nothing lying meets it.
    private static bool IsSideOf(EdgeSet group, Edge lone)
    {
        double top = group.Standing.Min(e => e.From), bottom = group.Standing.Max(e => e.To);
        double left = group.Standing.Min(e => e.At), right = group.Standing.Max(e => e.At);
        var aside = Math.Max(left - lone.At, lone.At - right);
        return Math.Abs(lone.From - top) <= SameEnd && Math.Abs(lone.To - bottom) <= SameEnd && aside > 0 && aside < WidestSide * (right - left);
    }

    private static bool Meet(Edge lying, Edge standing) =>
        standing.At >= lying.From - Reach && standing.At <= lying.To + Reach
        && lying.At >= standing.From - Reach && lying.At <= standing.To + Reach;

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    }
}
