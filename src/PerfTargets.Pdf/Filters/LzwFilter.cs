namespace PerfTargets.Pdf.Filters;

/// <summary>LZWDecode (ISO 32000-1, 7.4.4.2).</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int TableSize = 4096;

    /// <summary>Decodes up to the end of data, the end of the input or a code that stands for nothing.</summary>
    /// <param name="input">The codes.</param>
    /// <param name="earlyChange">1 when codes grow one code early, else 0.</param>
    /// <param name="limit">The most bytes to put out.</param>
    public static FilterResult Decode(ReadOnlySpan<byte> input, int earlyChange, int limit)
    {
        var output = new FilterOutput(input.Length * 3L, limit);
        // Each entry is a stretch of what was put out: where it began and how long it is.
        var starts = new int[TableSize];
        var lengths = new int[TableSize];
        earlyChange = earlyChange == 0 ? 0 : 1;
        var next = EndOfData + 1;
        var width = 9;
        var hasPrevious = false;
        var bits = 0;
        var held = 0;
        foreach (var value in input)
        {
            bits = (bits << 8) | value;
            held += 8;
            if (held < width)
                continue;
            held -= width;
            var code = (bits >> held) & ((1 << width) - 1);
            if (code == EndOfData)
                return new(output.Written, false);
            if (code == Clear)
            {
                next = EndOfData + 1;
                width = 9;
                hasPrevious = false;
                continue;
            }
            if (output.IsFull || code > next || (code == next && !hasPrevious) || (code > EndOfData && !hasPrevious))
                return new(output.Written, true);
            // The entry made by the code before and this one's first byte begins where the code before was put out.
            if (hasPrevious && next < TableSize)
                lengths[next++]++;
            var start = output.Length;
            if (code < Clear)
                output.Fill((byte)code, 1);
            else
                Repeat(output, starts[code], lengths[code]);
            if (next < TableSize)
            {
                starts[next] = start;
                lengths[next] = output.Length - start;
            }
            hasPrevious = true;
            if (next + earlyChange >= 1 << width && width < 12)
                width++;
        }
        return new(output.Written, false);
    }

    // The entry a code refers to may be the one just begun: then its last byte is the first one it writes.
    private static void Repeat(FilterOutput output, int start, int length)
    {
        var known = Math.Min(length, output.Length - start);
        output.Write(output.Written.Span.Slice(start, known));
        if (known < length)
            output.Fill(output.Written.Span[start], 1);
    }
}
