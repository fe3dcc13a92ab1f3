namespace PerfTargets.Pdf.Filters;

/// <summary>RunLengthDecode (ISO 32000-1, 7.4.5).</summary>
internal static class RunLengthFilter
{
    private const byte EndOfData = 128;

    /// <summary>Decodes up to the end of data or of the input.</summary>
    public static FilterResult Decode(ReadOnlySpan<byte> input, int limit)
    {
        var output = new FilterOutput(input.Length * 2L, limit);
        var at = 0;
        while (at < input.Length && input[at] != EndOfData && !output.IsFull)
        {
            var length = input[at++];
            if (length > EndOfData)
            {
                if (at == input.Length)
                    return new(output.Written, true);
                output.Fill(input[at++], 257 - length);
                continue;
            }
            var count = Math.Min(length + 1, input.Length - at);
            output.Write(input.Slice(at, count));
            at += count;
            if (count <= length)
                return new(output.Written, true);
        }
        return new(output.Written, output.IsFull);
    }
}
