using System.IO.Compression;

namespace PerfTargets.Ingest.Reading.Images.Tiff;

/// <summary>Unpacks strips that are neither faxes nor JPEGs.</summary>
internal static class StripUnpacker
{
    /// <summary>Unpacks a strip.</summary>
    /// <param name="compression">How it is packed.</param>
    /// <param name="data">As stored.</param>
    /// <param name="rows">Takes the samples; its length is what there must be.</param>
    /// <exception cref="UnreadableDocumentException">The strip ends early.</exception>
    /// <exception cref="InvalidDataException">It makes no sense.</exception>
    public static void Unpack(int compression, ReadOnlyMemory<byte> data, Span<byte> rows)
    {
        var written = compression switch
        {
            1 => Copy(data.Span, rows),
            5 => LzwStrip.Unpack(data.Span, rows),
            32773 => PackBits(data.Span, rows),
            _ => Inflate(data, rows),
        };
        if (written < rows.Length)
            throw ImageMessages.EndsEarly();
    }

    private static int Copy(ReadOnlySpan<byte> data, Span<byte> rows)
    {
        data = data[..Math.Min(data.Length, rows.Length)];
        data.CopyTo(rows);
        return data.Length;
    }

    private static int Inflate(ReadOnlyMemory<byte> data, Span<byte> rows)
    {
        using var stream = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        return stream.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false);
    }

    private static int PackBits(ReadOnlySpan<byte> data, Span<byte> rows)
    {
        var written = 0;
        for (var at = 0; at < data.Length && written < rows.Length;)
        {
            var count = (int)(sbyte)data[at++];
            if (count == -128)
                continue;
            if (count >= 0)
            {
                var length = Math.Min(Math.Min(count + 1, data.Length - at), rows.Length - written);
                data.Slice(at, length).CopyTo(rows[written..]);
                at += count + 1;
                written += length;
            }
            else if (at < data.Length)
            {
                var length = Math.Min(1 - count, rows.Length - written);
                rows.Slice(written, length).Fill(data[at++]);
                written += length;
            }
        }

        return written;
    }
}
