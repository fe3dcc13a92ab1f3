using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PerfTargets.Pdf.Filters;

/// <summary>
/// FlateDecode (ISO 32000-1, 7.4.4; RFC 1950 and 1951). Of damaged data counts what inflates. Data that is cut, or whose flipped bits
/// inflate to something else, is known by its checksum: the inflater itself takes both for sound.
/// </summary>
internal static class FlateFilter
{
    /// <summary>Inflates the data.</summary>
    public static FilterResult Decode(ReadOnlyMemory<byte> input, int limit)
    {
        var best = new FilterResult(default, input.Length > 0);
        foreach (var start in Starts(input.Span))
        {
            var result = Inflate(input[start..], limit);
            if (!result.IsDamaged)
                return result;
            if (result.Bytes.Length > best.Bytes.Length)
                best = result;
        }
        return best;
    }

    // Where the deflated data may begin: behind a proper header, behind a damaged one, or at once.
    private static int[] Starts(ReadOnlySpan<byte> input)
    {
        var skip = 0;
        while (skip < input.Length && skip < 4 && input[skip] is (byte)'\r' or (byte)'\n')
            skip++;
        if (input.Length < skip + 2)
            return [];
        var hasHeader = (input[skip] & 15) == 8 && ((input[skip] << 8) | input[skip + 1]) % 31 == 0;
        return hasHeader && skip == 0 ? [2] : hasHeader ? [skip + 2, 0] : [2, 0];
    }

    private static FilterResult Inflate(ReadOnlyMemory<byte> input, int limit)
    {
        var output = new FilterOutput(input.Length * 4L, limit);
        try
        {
            using var inflater = Open(input);
            while (!output.IsFull)
            {
                var count = inflater.Read(output.Room());
                if (count == 0)
                    return new(output.Written, !Adler32.Confirms(input.Span, output.Written.Span));
                output.Advance(count);
            }
            return new(output.Written, true);
        }
        catch (InvalidDataException)
        {
            ReadToTheDamage(input, output);
            return new(output.Written, true);
        }
    }

    // A read that fails keeps back what it had inflated, so the damaged part is read again, byte by byte.
    private static void ReadToTheDamage(ReadOnlyMemory<byte> input, FilterOutput output)
    {
        try
        {
            using var inflater = Open(input);
            var seen = new byte[4096];
            for (var known = output.Length; known > 0;)
                known -= inflater.Read(seen, 0, Math.Min(known, seen.Length));
            while (!output.IsFull && inflater.Read(output.Room()[..1]) == 1)
                output.Advance(1);
        }
        catch (InvalidDataException)
        {
            // The damage: everything before it is in the output.
        }
    }

    private static DeflateStream Open(ReadOnlyMemory<byte> input)
    {
        var source = MemoryMarshal.TryGetArray(input, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(input.ToArray());
        return new DeflateStream(source, CompressionMode.Decompress);
    }
}
