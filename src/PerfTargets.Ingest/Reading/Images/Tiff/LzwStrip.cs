namespace PerfTargets.Ingest.Reading.Images.Tiff;

/// <summary>Unpacks LZW as TIFF 6.0 has it: high bits first, codes grow one early.</summary>
internal static class LzwStrip
{
    private const int Clear = 256;
    private const int End = 257;
    private const int MostCodes = 4096;

    /// <summary>Unpacks a strip.</summary>
    /// <returns>How many bytes came.</returns>
    /// <exception cref="InvalidDataException">A code makes no sense.</exception>
    public static int Unpack(ReadOnlySpan<byte> data, Span<byte> rows)
    {
        // Each code is a stretch of what was written before: where it begins and how long it is.
        Span<int> starts = new int[MostCodes];
        Span<int> lengths = new int[MostCodes];
        var (next, width, written, last) = (End + 1, 9, 0, -1);
        var (bits, held, at) = (0u, 0, 0);
        while (written < rows.Length)
        {
            while (held < width && at < data.Length)
            {
                bits = bits << 8 | data[at++];
                held += 8;
            }

            if (held < width)
                break;
            var code = (int)(bits >> held - width & (1u << width) - 1);
            held -= width;
            if (code == End)
                break;
            if (code == Clear)
            {
                (next, width, last) = (End + 1, 9, -1);
                continue;
            }

            // The stretch before with one byte more: the byte after it is the first of this one, which may be that very stretch.
            if (last >= 0 && next < MostCodes)
            {
                (starts[next], lengths[next]) = (last, written - last + 1);
                next++;
            }

            var begins = written;
            if (code < Clear)
                rows[written++] = (byte)code;
            else if (code < next)
                written = Repeat(rows, starts[code], lengths[code], written);
            else
                throw new InvalidDataException();
            last = begins;
            width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
        }

        return written;
    }

    private static int Repeat(Span<byte> rows, int start, int length, int written)
    {
        for (var i = 0; i < length && written < rows.Length; i++)
            rows[written++] = rows[start + i];
        return written;
    }
}
