using PerfTargets.Ingest.Reading.Images.Jpeg;

namespace PerfTargets.Ingest.Reading.Images.Tiff;

/// <summary>Strips that are JPEGs, whose tables may stand once for all.</summary>
internal static class JpegStrip
{
    /// <summary>A strip as a piece of the page.</summary>
    public static ImagePiece PieceOf(TiffStrip strip, TiffLayout layout, ReadOnlyMemory<byte> tables)
    {
        var bytes = Merged(tables.Span, strip.Data);
        var header = JpegHeader.Read(new ByteSource(bytes, true), ImageKind.Tiff);
        JpegReader.CheckEnd(bytes, header);
        if (header.Width != layout.Width || header.Height < strip.Rows || header.Samples != layout.Samples)
            throw ImageMessages.Damaged("JPEG 条带的尺寸不符", "a JPEG strip has another size than it should");
        var transform = layout.Samples == 3 ? $"/DecodeParms<</ColorTransform {(layout.Photometric == 6 ? 1 : 0)}>>" : "";
        return JpegReader.PieceOf(header, bytes, strip.Top, transform);
    }

    // Tables: start, tables, end. Strip: start, frame, pixels, end.
    private static ReadOnlyMemory<byte> Merged(ReadOnlySpan<byte> tables, ReadOnlyMemory<byte> strip)
    {
        if (tables.Length < 4 || strip.Length < 2)
            return strip;
        return (byte[])[.. tables[..^2], .. strip.Span[2..]];
    }
}
