namespace PerfTargets.Scan.Bits;

/// <summary>Runs of neighbouring rows that touch, sideways or corner to corner.</summary>
/// <param name="Box">Around them.</param>
/// <param name="Runs">From the top, then the left.</param>
internal sealed record BitBlob(Box Box, IReadOnlyList<BitRun> Runs)
{
    /// <summary>The blobs of an image, by their first run.</summary>
    public static List<BitBlob> Of(BitImage image)
    {
        var runs = new List<BitRun>();
        var parents = new List<int>();
        var above = 0;
        var firstOfRow = 0;
        for (var y = 0; y < image.Height; y++)
        {
            var firstAbove = firstOfRow;
            firstOfRow = runs.Count;
            BitRun.AddRow(image, y, runs);
            above = firstAbove;
            for (var i = firstOfRow; i < runs.Count; i++)
            {
                parents.Add(i);
                while (above < firstOfRow && runs[above].To < runs[i].From)
                    above++;
                for (var k = above; k < firstOfRow && runs[k].From <= runs[i].To; k++)
                    Join(parents, k, i);
            }
        }

        return Gather(runs, parents);
    }

    private static List<BitBlob> Gather(List<BitRun> runs, List<int> parents)
    {
        var byRoot = new Dictionary<int, List<BitRun>>();
        var order = new List<List<BitRun>>();
        for (var i = 0; i < runs.Count; i++)
        {
            var root = Root(parents, i);
            if (!byRoot.TryGetValue(root, out var blob))
            {
                byRoot.Add(root, blob = []);
                order.Add(blob);
            }

            blob.Add(runs[i]);
        }

        return order.ConvertAll(blob => new BitBlob(Around(blob), blob));
    }

    private static Box Around(List<BitRun> runs)
    {
        var box = new Box(int.MaxValue, runs[0].Y, 0, runs[^1].Y + 1);
        foreach (var run in runs)
            box = box with { Left = Math.Min(box.Left, run.From), Right = Math.Max(box.Right, run.To) };
        return box;
    }

    private static void Join(List<int> parents, int a, int b)
    {
        (a, b) = (Root(parents, a), Root(parents, b));
        if (a != b)
            parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(List<int> parents, int i)
    {
        while (parents[i] != i)
            i = parents[i] = parents[parents[i]];
        return i;
    }
}
