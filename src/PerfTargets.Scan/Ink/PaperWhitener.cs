namespace PerfTargets.Scan.Ink;

/// <summary>Makes what is nearly paper wholly white: recognition sets its threshold by a cell's own levels, and finds characters in the grain of an empty one.</summary>
internal static class PaperWhitener
{
    private const int NearlyPaper = 215;

    private static readonly byte[] Table = [.. Enumerable.Range(0, 256).Select(level => (byte)Math.Min(255, level * 255 / NearlyPaper))];

    /// <summary>Stretches the levels, in place.</summary>
    public static void Whiten(byte[] levels)
    {
        var table = Table;
        for (var i = 0; i < levels.Length; i++)
            levels[i] = table[levels[i]];
    }
}
