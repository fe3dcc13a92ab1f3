namespace PerfTargets.Ingest.Reading.Images.Png;

/// <summary>Size and kind of pixels of a PNG.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Bits">Of a sample.</param>
/// <param name="ColorType">0 grey, 2 colour, 3 numbers of colours, 4 grey with alpha, 6 colour with alpha.</param>
/// <param name="IsInterlaced">Whether the rows come in seven passes.</param>
internal sealed record PngHeader(int Width, int Height, int Bits, int ColorType, bool IsInterlaced)
{
    /// <summary>Whether pixels are numbers of colours.</summary>
    public bool IsIndexed => ColorType == 3;

    /// <summary>Samples of a pixel.</summary>
    public int Samples => ColorType switch
    {
        2 => 3,
        4 => 2,
        6 => 4,
        _ => 1,
    };

    /// <summary>Bytes of all rows when unpacked, each with its filter; interlaced pictures have some more.</summary>
    public long UnpackedBytes => (RowBytes(Width) + 1) * Height;

    /// <summary>Reads the header.</summary>
    /// <exception cref="UnreadableDocumentException">It makes no sense, or is of a picture too large.</exception>
    public static PngHeader Read(ByteSource chunk)
    {
        var (width, height) = (chunk.Long(0), chunk.Long(4));
        ImageLimits.Check(width, height);
        var (bits, type) = (chunk.Byte(8), chunk.Byte(9));
        var isKnown = type switch
        {
            0 => bits is 1 or 2 or 4 or 8 or 16,
            3 => bits is 1 or 2 or 4 or 8,
            2 or 4 or 6 => bits is 8 or 16,
            _ => false,
        };
        if (!isKnown || chunk.Byte(10) != 0 || chunk.Byte(11) != 0 || chunk.Byte(12) > 1)
            throw ImageMessages.Damaged("PNG 文件头无法理解", "the header of the PNG makes no sense");
        return new PngHeader((int)width, (int)height, bits, type, chunk.Byte(12) == 1);
    }

    /// <summary>Bytes of a row of so many pixels, without its filter.</summary>
    public long RowBytes(int pixels) => ((long)pixels * Bits * Samples + 7) / 8;
}
