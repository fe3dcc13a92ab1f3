namespace PerfTargets.Ingest.Reading.Images.Jpeg;

/// <summary>Reads JPEG files: a PDF keeps them as they are.</summary>
internal static class JpegReader
{
    /// <summary>The page.</summary>
    /// <exception cref="UnreadableDocumentException">It is damaged, or coded in a rare way.</exception>
    public static ImagePage Read(ReadOnlyMemory<byte> bytes)
    {
        var header = JpegHeader.Read(new ByteSource(bytes, true), ImageKind.Jpeg);
        CheckEnd(bytes, header);
        return new ImagePage(header.Width, header.Height, [PieceOf(header, bytes, 0, "")])
        {
            Density = header.Density,
            Orientation = header.Orientation,
        };
    }

    /// <summary>Refuses a JPEG whose pixels are cut off: half a page is not a page.</summary>
    public static void CheckEnd(ReadOnlyMemory<byte> bytes, JpegHeader header)
    {
        if (bytes.Span[(int)header.ScanStart..].LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0)
            throw ImageMessages.EndsEarly();
    }

    /// <summary>A JPEG as a piece of a page.</summary>
    /// <param name="header">What it says.</param>
    /// <param name="bytes">The whole of it.</param>
    /// <param name="top">Its distance from the top of the page, in pixels.</param>
    /// <param name="parameters">Of the filter; "" for none.</param>
    public static ImagePiece PieceOf(JpegHeader header, ReadOnlyMemory<byte> bytes, int top, string parameters)
    {
        var decode = header is { Samples: 4, IsAdobe: true } ? ImageColors.Inverted(4) : "";
        return new ImagePiece(top, header.Width, header.Height, $"{ImageColors.Plain(header.Samples, 8)}{decode}/Filter/DCTDecode{parameters}", bytes);
    }
}
