namespace PerfTargets.Pdf.Fonts.CMaps;

/// <summary>Cuts strings into codes of one to four bytes (ISO 32000-1, 9.7.6.2 and 9.7.6.3).</summary>
internal sealed class Codespaces
{
    private readonly CodespaceRange[] ranges;
    private readonly int shortest;

    /// <summary>Takes the ranges; two-byte codes where there is none.</summary>
    public Codespaces(IEnumerable<CodespaceRange> given)
    {
        ranges = [.. given.Distinct().OrderBy(r => r.Length)];
        if (ranges.Length == 0)
            ranges = [new CodespaceRange(2, 0, 0xFFFF)];
        shortest = ranges[0].Length;
    }

    /// <summary>Every two bytes are a code.</summary>
    public static Codespaces TwoBytes { get; } = new([]);

    /// <summary>The ranges, short codes first.</summary>
    public IReadOnlyList<CodespaceRange> Ranges => ranges;

    /// <summary>Reads a code.</summary>
    /// <param name="text">At least one byte.</param>
    /// <param name="code">The code: its bytes, the first one highest.</param>
    /// <returns>Its length in bytes.</returns>
    public int Read(ReadOnlySpan<byte> text, out uint code)
    {
        var best = shortest;
        var matched = 0;
        foreach (var range in ranges)
        {
            var prefix = range.MatchingPrefix(text);
            if (prefix == range.Length)
            {
                code = Code(text, range.Length);
                return range.Length;
            }

            if (prefix > matched)
            {
                matched = prefix;
                best = range.Length;
            }
        }

        // No range holds the code: as many bytes as the range that fits best would take.
        best = Math.Min(best, text.Length);
        code = Code(text, best);
        return best;
    }

    private static uint Code(ReadOnlySpan<byte> text, int length)
    {
        var code = 0u;
        for (var i = 0; i < length; i++)
            code = (code << 8) | text[i];
        return code;
    }
}

/// <summary>A range of codes of one length: every byte lies within the range of its place (Adobe TN 5014, 7.2).</summary>
/// <param name="Length">Bytes, 1 to 4.</param>
/// <param name="First">The lowest byte of each place.</param>
/// <param name="Last">The highest byte of each place.</param>
internal readonly record struct CodespaceRange(int Length, uint First, uint Last)
{
    /// <summary>How many bytes of the string lie in the range, from its beginning.</summary>
    public int MatchingPrefix(ReadOnlySpan<byte> text)
    {
        var most = Math.Min(Length, text.Length);
        for (var i = 0; i < most; i++)
        {
            var shift = 8 * (Length - 1 - i);
            if (text[i] < (byte)(First >> shift) || text[i] > (byte)(Last >> shift))
                return i;
        }

        return most;
    }
}
