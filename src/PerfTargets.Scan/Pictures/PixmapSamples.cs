namespace PerfTargets.Scan.Pictures;

/// <summary>Reads the samples behind a header, to 8 bits a channel.</summary>
internal static class PixmapSamples
{
    /// <summary>The picture.</summary>
    public static Picture Read(Stream stream, PixmapHeader header, double dotsPerInch)
    {
        var channels = header.Kind == 6 ? 3 : 1;
        var perRow = header.Width * channels;
        var samples = Allocate(stream, header, perRow);
        if (header is { Kind: not 4, Full: 255 })
        {
            Fill(stream, samples);
        }
        else
        {
            var packed = new byte[BytesPerRow(header, perRow)];
            for (var y = 0; y < header.Height; y++)
            {
                Fill(stream, packed);
                Unpack(packed, samples.AsSpan(y * perRow, perRow), header);
            }
        }

        return new Picture(header.Width, header.Height, channels, samples, dotsPerInch);
    }

    private static long BytesPerRow(PixmapHeader header, int perRow) =>
        header.Kind == 4 ? (header.Width + 7) / 8 : header.Full > 255 ? 2L * perRow : perRow;

    // A short file must not ask for the memory of a large picture.
    private static byte[] Allocate(Stream stream, PixmapHeader header, int perRow)
    {
        if (stream.CanSeek && stream.Length - stream.Position < BytesPerRow(header, perRow) * header.Height)
            throw new PictureUnreadableException(PictureUnreadableReason.Truncated);
        return new byte[(long)perRow * header.Height];
    }

    private static void Fill(Stream stream, byte[] buffer)
    {
        if (stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) < buffer.Length)
            throw new PictureUnreadableException(PictureUnreadableReason.Truncated);
    }

    private static void Unpack(ReadOnlySpan<byte> packed, Span<byte> row, PixmapHeader header)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = header switch
            {
                { Kind: 4 } => (packed[i >> 3] & (0x80 >> (i & 7))) != 0 ? (byte)0 : (byte)255,
                { Full: > 255 } => Scale((packed[2 * i] << 8) | packed[2 * i + 1], header.Full),
                _ => Scale(packed[i], header.Full),
            };
        }
    }

    private static byte Scale(int sample, int full) => (byte)((Math.Min(sample, full) * 255L + full / 2) / full);
}
