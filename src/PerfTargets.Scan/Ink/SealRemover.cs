using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Ink;

/// <summary>Takes red seals out of the levels of a colour picture. Black strokes beneath a seal stay; red that is no seal stays ink.</summary>
internal static class SealRemover
{
    // Cells of half a millimetre: the characters of a seal stand this near to its ring.
    private const int Apart = 2;

    /// <summary>Makes the red of seals paper, in place.</summary>
    /// <returns>The seals, in pixels; none on a grey picture.</returns>
    public static List<Box> Remove(Picture picture, byte[] levels, double dotsPerInch)
    {
        var seals = new List<Box>();
        if (picture.Channels == 1)
            return seals;
        var paper = PaperColour.Of(picture);
        var red = RedCells.Of(picture, paper, dotsPerInch);
        // The star in the middle stands apart from the ring: all red inside the seal goes with it.
        var near = Thicken(red.Cells, Apart);
        foreach (var cluster in BitBlob.Of(near).OrderByDescending(b => (long)b.Box.Width * b.Box.Height))
        {
            var runs = RedIn(cluster, red.Cells);
            var box = Around(runs);
            if (!SealShape.IsSeal(box, red.Cells, runs))
                continue;
            var side = red.Side;
            var seal = new Box((box.Left - 1) * side, (box.Top - 1) * side, (box.Right + 1) * side, (box.Bottom + 1) * side)
                .Within(new Box(0, 0, picture.Width, picture.Height));
            if (seals.Exists(s => s.Within(seal) == seal))
                continue;
            SealInk.Lift(picture, levels, seal, near, side, paper);
            seals.Add(seal);
        }

        return seals;
    }

    private static BitImage Thicken(BitImage cells, int by) =>
        BitTransposer.Transpose(RowMorphology.Thicken(BitTransposer.Transpose(RowMorphology.Thicken(cells, by)), by));

    private static List<BitRun> RedIn(BitBlob cluster, BitImage cells)
    {
        var inside = new BitImage(cells.Width, cluster.Box.Height);
        foreach (var run in cluster.Runs)
            inside.Set(run.Y - cluster.Box.Top, run.From, run.To);
        var runs = new List<BitRun>();
        for (var y = 0; y < inside.Height; y++)
        {
            var row = inside.Row(y);
            var red = cells.Row(y + cluster.Box.Top);
            for (var i = 0; i < row.Length; i++)
                row[i] &= red[i];
            BitRun.AddRow(inside, y, runs);
        }

        return runs.ConvertAll(r => r with { Y = r.Y + cluster.Box.Top });
    }

    private static Box Around(List<BitRun> runs)
    {
        var box = new Box(int.MaxValue, runs[0].Y, 0, runs[^1].Y + 1);
        foreach (var run in runs)
            box = box with { Left = Math.Min(box.Left, run.From), Right = Math.Max(box.Right, run.To) };
        return box;
    }
}
