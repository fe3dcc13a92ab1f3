namespace PerfTargets.Ingest.Reading.Images.Tiff;

/// <summary>How the pixels of a page are stored.</summary>
internal sealed record TiffLayout
{
    private static readonly int[] Known = [1, 2, 3, 4, 5, 7, 8, 32773, 32946];

    /// <summary>In pixels.</summary>
    public required int Width { get; init; }

    /// <summary>In pixels.</summary>
    public required int Height { get; init; }

    /// <summary>Of a sample.</summary>
    public required int Bits { get; init; }

    /// <summary>Samples of a pixel.</summary>
    public required int Samples { get; init; }

    /// <summary>Samples of a pixel that are colours: 1, 3 or 4.</summary>
    public required int Colors { get; init; }

    /// <summary>1 none, 2 to 4 fax, 5 LZW, 7 JPEG, 8 and 32946 deflate, 32773 PackBits.</summary>
    public required int Compression { get; init; }

    /// <summary>0 white is zero, 1 black is zero, 2 colours, 3 numbers of colours, 5 inks, 6 luminance and colour.</summary>
    public required int Photometric { get; init; }

    /// <summary>Of every strip but the last.</summary>
    public required int RowsPerStrip { get; init; }

    /// <summary>Whether samples are differences from the pixel to the left.</summary>
    public required bool IsPredicted { get; init; }

    /// <summary>Whether the low bit of a byte comes first.</summary>
    public required bool IsBitReversed { get; init; }

    /// <summary>Bytes of a row when unpacked.</summary>
    public long RowBytes => ((long)Width * Bits * Samples + 7) / 8;

    /// <summary>Whether the pixels are coded as a fax.</summary>
    public bool IsFax => Compression is 2 or 3 or 4;

    /// <summary>Reads it.</summary>
    /// <exception cref="UnreadableDocumentException">It makes no sense, or is a rare one.</exception>
    public static TiffLayout Of(TiffDirectory directory)
    {
        var (width, height) = (directory.Number(TiffTag.Width, 0), directory.Number(TiffTag.Height, 0));
        ImageLimits.Check(width, height);
        var bits = directory.Numbers(TiffTag.BitsPerSample, 16);
        var photometric = (int)directory.Number(TiffTag.Photometric, 0);
        var rows = directory.Number(TiffTag.RowsPerStrip, height);
        var layout = new TiffLayout
        {
            Width = (int)width,
            Height = (int)height,
            Bits = bits.Length == 0 ? 1 : (int)bits[0],
            Samples = (int)directory.Number(TiffTag.SamplesPerPixel, 1),
            Colors = photometric is 2 or 6 ? 3 : photometric == 5 ? 4 : 1,
            Compression = (int)directory.Number(TiffTag.Compression, 1),
            Photometric = photometric,
            RowsPerStrip = rows <= 0 || rows > height ? (int)height : (int)rows,
            IsPredicted = directory.Number(TiffTag.Predictor, 1) == 2,
            IsBitReversed = directory.Number(TiffTag.FillOrder, 1) == 2 && directory.Number(TiffTag.Compression, 1) != 7,
        };
        if (!Known.Contains(layout.Compression))
            throw NotRead($"压缩方式（{layout.Compression}）", $"packing {layout.Compression}");
        if (directory.Number(TiffTag.PlanarConfiguration, 1) == 2 && layout.Samples > 1)
            throw NotRead("分色存储方式", "its colours stored apart");
        if (layout.Samples < layout.Colors || bits.Any(b => b != layout.Bits) || !layout.IsSane(directory))
            throw NotRead("颜色存储方式", "a layout of colours");
        return layout;
    }

    private bool IsSane(TiffDirectory directory) => Compression switch
    {
        2 or 3 or 4 => Bits == 1 && Samples == 1 && Photometric is 0 or 1,
        7 => Bits == 8 && Photometric is 0 or 1 or 2 or 5 or 6,
        _ => Photometric is 0 or 1 or 2 or 3 or 5
            && (Bits is 8 or 16 || (Bits is 1 or 2 or 4 && Samples == 1 && !IsPredicted))
            && (Photometric != 3 || (Samples == 1 && Bits <= 8))
            && Samples <= 8
            && directory.Number(TiffTag.Predictor, 1) is 1 or 2
            && directory.Number(TiffTag.SampleFormat, 1) == 1,
    };

    private static UnreadableDocumentException NotRead(string zh, string en) => ImageMessages.NotRead(ImageKind.Tiff, zh, en);
}
