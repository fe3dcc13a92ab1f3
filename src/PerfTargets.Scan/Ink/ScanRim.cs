namespace PerfTargets.Scan.Ink;

/// <summary>A dark strip along a side of the picture, too thin to be told from a rule but for where it is.</summary>
internal static class ScanRim
{
    private const byte Dark = 128;

    /// <summary>Makes dark strips along the four sides paper, in place.</summary>
    /// <param name="levels">Of the picture.</param>
    /// <param name="width">Of the picture.</param>
    /// <param name="height">Of the picture.</param>
    /// <param name="thinnest">A strip is at least this deep; a table cropped at its border has one less deep.</param>
    /// <param name="deepest">How deep to look.</param>
    /// <param name="shortest">A strip is at least this long: characters cut by the side are shorter.</param>
    public static void Clear(byte[] levels, int width, int height, int thinnest, int deepest, int shortest)
    {
        Clear(levels, new Side(0, 1, width, width, height), thinnest, deepest, shortest);
        Clear(levels, new Side((height - 1) * width, 1, -width, width, height), thinnest, deepest, shortest);
        Clear(levels, new Side(0, width, 1, height, width), thinnest, deepest, shortest);
        Clear(levels, new Side(width - 1, width, -1, height, width), thinnest, deepest, shortest);
    }

    private static void Clear(byte[] levels, Side side, int thinnest, int deepest, int shortest)
    {
        deepest = Math.Min(deepest, side.Breadth);
        var depths = new int[side.Length];
        for (var i = 0; i < depths.Length; i++)
        {
            while (depths[i] < deepest && levels[side.At(i, depths[i])] < Dark)
                depths[i]++;
        }

        for (var from = 0; from < depths.Length;)
        {
            var to = from;
            while (to < depths.Length && depths[to] >= thinnest)
                to++;
            if (to - from >= shortest)
                Clear(levels, side, depths, from, to);
            from = to + 1;
        }
    }

    private static void Clear(byte[] levels, Side side, int[] depths, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            // The blurred edge of the strip as well; where a rule runs into the strip, only as deep as beside it.
            var depth = Math.Min(depths[i], Math.Max(depths[Math.Max(from, i - 12)], depths[Math.Min(to - 1, i + 12)])) + 2;
            for (var d = 0; d < Math.Min(depth, side.Breadth); d++)
                levels[side.At(i, d)] = InkImage.Paper;
        }
    }

    /// <summary>Steps along a side and from it inwards.</summary>
    private readonly record struct Side(int Corner, int Along, int Inwards, int Length, int Breadth)
    {
        public int At(int along, int depth) => Corner + along * Along + depth * Inwards;
    }
}
