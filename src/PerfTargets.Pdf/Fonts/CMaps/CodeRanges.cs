namespace PerfTargets.Pdf.Fonts.CMaps;

/// <summary>A table from ranges of codes to values. Nothing is expanded, so a range may be of any size.</summary>
/// <typeparam name="T">What a range stands for.</typeparam>
internal sealed class CodeRanges<T>
{
    private const int LongestWalk = 64;

    private readonly CodeRange<T>[] ranges;
    private readonly ulong[] reach;

    /// <summary>Sorts the ranges; where two hold a code, the one that begins later wins, then the one given later.</summary>
    public CodeRanges(IEnumerable<CodeRange<T>> given)
    {
        ranges = [.. given.OrderBy(r => r.First)];
        reach = new ulong[ranges.Length];
        for (var i = 0; i < ranges.Length; i++)
            reach[i] = i == 0 ? ranges[i].Last : Math.Max(reach[i - 1], ranges[i].Last);
    }

    /// <summary>A table without ranges.</summary>
    public static CodeRanges<T> Empty { get; } = new([]);

    /// <summary>The ranges in order.</summary>
    public IReadOnlyList<CodeRange<T>> Ranges => ranges;

    /// <summary>Finds the range that holds a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="range">The range.</param>
    public bool TryFind(ulong code, out CodeRange<T> range)
    {
        var low = 0;
        var high = ranges.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].First <= code)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low - 1; i >= 0 && reach[i] >= code && low - i <= LongestWalk; i--)
        {
            if (ranges[i].Last < code)
                continue;
            range = ranges[i];
            return true;
        }

        range = default;
        return false;
    }
}

/// <summary>A range of codes.</summary>
/// <typeparam name="T">What it stands for.</typeparam>
/// <param name="First">Its first code.</param>
/// <param name="Last">Its last code.</param>
/// <param name="Value">What the first code stands for; those behind it count up.</param>
internal readonly record struct CodeRange<T>(ulong First, ulong Last, T Value);
