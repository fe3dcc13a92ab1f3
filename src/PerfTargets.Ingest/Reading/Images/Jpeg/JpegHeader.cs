namespace PerfTargets.Ingest.Reading.Images.Jpeg;

/// <summary>What stands before the pixels of a JPEG.</summary>
internal sealed class JpegHeader
{
    private const int StartOfScan = 0xDA;
    private const int EndOfImage = 0xD9;
    private const int ApplicationData = 0xE0;
    private const int ExifData = 0xE1;
    private const int AdobeData = 0xEE;

    /// <summary>In pixels.</summary>
    public int Width { get; private set; }

    /// <summary>In pixels.</summary>
    public int Height { get; private set; }

    /// <summary>Samples of a pixel: 1, 3 or 4.</summary>
    public int Samples { get; private set; }

    /// <summary>true when Adobe's programs wrote it: they count ink from the other end.</summary>
    public bool IsAdobe { get; private set; }

    /// <summary>As JFIF or Exif says.</summary>
    public ImageDensity Density { get; private set; }

    /// <summary>As Exif says.</summary>
    public int Orientation { get; private set; } = 1;

    /// <summary>Where the pixels begin.</summary>
    public long ScanStart { get; private set; }

    /// <summary>Reads up to the pixels.</summary>
    /// <param name="file">The file, high bytes first.</param>
    /// <param name="kind">The kind of file it stands in.</param>
    public static JpegHeader Read(ByteSource file, ImageKind kind)
    {
        var header = new JpegHeader();
        long at = 2;
        while (true)
        {
            if (file.Byte(at) != 0xFF)
                throw ImageMessages.Damaged("JPEG 标记缺失", "a JPEG marker is missing");
            var marker = file.Byte(at + 1);
            if (marker == 0xFF || marker is >= 0xD0 and <= 0xD8 or 0x01)
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            if (marker == EndOfImage)
                throw ImageMessages.EndsEarly();
            var length = file.Short(at + 2);
            var content = file.Slice(at + 4, length - 2L);
            if (marker == StartOfScan)
                break;
            header.Take(marker, content, kind);
            at += 2 + length;
        }

        if (header.Samples == 0)
            throw ImageMessages.Damaged("没有图像尺寸", "it does not say its size");
        header.ScanStart = at;
        return header;
    }

    private void Take(int marker, ReadOnlyMemory<byte> content, ImageKind kind)
    {
        var bytes = new ByteSource(content, true);
        if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            TakeFrame(marker, bytes, kind);
        else if (marker == ApplicationData && content.Span.StartsWith("JFIF\0"u8))
            Density = InInches(bytes.Byte(7), bytes.Short(8), bytes.Short(10));
        else if (marker == ExifData && content.Span.StartsWith("Exif\0\0"u8))
            TakeExif(ExifFields.Of(content[6..]));
        else if (marker == AdobeData && content.Span.StartsWith("Adobe"u8))
            IsAdobe = true;
    }

    private void TakeFrame(int marker, ByteSource frame, ImageKind kind)
    {
        var bits = frame.Byte(0);
        (Height, Width, Samples) = (frame.Short(1), frame.Short(3), frame.Byte(5));
        if (marker > 0xC2 || bits != 8 || Samples is not (1 or 3 or 4))
            throw ImageMessages.NotRead(kind, "编码方式（无损、算术编码或 12 位）", "a coding (lossless, arithmetic or of 12 bits)");
        ImageLimits.Check(Width, Height);
    }

    private void TakeExif(ExifFields fields)
    {
        Orientation = fields.Orientation;
        if (Density == default)
            Density = fields.Density;
    }

    private static ImageDensity InInches(int unit, int across, int down) => unit switch
    {
        1 => new ImageDensity(across, down),
        2 => ImageDensity.OfMetre(across * 100.0, down * 100.0),
        _ => default,
    };
}
