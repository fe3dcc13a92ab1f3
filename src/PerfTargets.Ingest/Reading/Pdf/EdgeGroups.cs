namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Parts the borders of a page into those that hang together: each group may be a table.</summary>
internal static class EdgeGroups
{
    // How far an end may stand off the border it meets.
    private const double Reach = 3.5;

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

        return [.. groups.Values.Where(g => g.Lying.Count > 0 && g.Standing.Count > 0)];
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
