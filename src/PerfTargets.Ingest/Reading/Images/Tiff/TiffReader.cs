namespace PerfTargets.Ingest.Reading.Images.Tiff;

/// <summary>Reads TIFF files, page after page.</summary>
internal static class TiffReader
{
    private const int BigTiff = 43;

    /// <summary>The pages.</summary>
    /// <exception cref="UnreadableDocumentException">It is damaged, or of a variant that is not read.</exception>
    /// <exception cref="InvalidDataException">A strip does not unpack.</exception>
    public static IReadOnlyList<ImagePage> Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new ByteSource(bytes, bytes.Span.StartsWith("MM"u8));
        if (file.Short(2) == BigTiff)
            throw ImageMessages.NotRead(ImageKind.Tiff, "大文件格式（BigTIFF）", "the format for large files (BigTIFF)");
        var pages = new List<ImagePage>();
        var (unpacked, kept) = (0L, 0L);
        foreach (var directory in TiffDirectory.All(bytes))
        {
            // A smaller copy of a page, for previews.
            if ((directory.Number(TiffTag.SubfileType, 0) & 1) != 0)
                continue;
            if (pages.Count == ImageLimits.MostPages)
                throw ImageMessages.TooManyPages();
            var layout = TiffLayout.Of(directory);
            var tile = directory.Has(TiffTag.TileWidth) ? TiffTiles.LayoutOf(directory, layout) : null;
            unpacked += tile is null ? layout.RowBytes * layout.Height : tile.RowBytes * tile.Height * TiffTiles.CountOf(layout, tile);
            if (unpacked > ImageLimits.MostUnpacked)
                throw ImageMessages.TooManyBytes();
            var page = new ImagePage(layout.Width, layout.Height, tile is null ? PiecesOf(file, directory, layout) : TiffTiles.PiecesOf(file, directory, layout, tile))
            {
                Density = directory.Density,
                Orientation = directory.Orientation,
            };
            kept += page.Pieces.Sum(p => (long)p.Data.Length);
            if (kept > ImageLimits.MostBytes)
                throw ImageMessages.TooManyBytes();
            pages.Add(page);
        }

        return pages.Count > 0 ? pages : throw ImageMessages.Damaged("没有任何页", "it has no page");
    }

    private static IReadOnlyList<ImagePiece> PiecesOf(ByteSource file, TiffDirectory directory, TiffLayout layout)
    {
        var strips = TiffStrips.Of(file, directory, layout);
        if (layout.IsFax)
            return PassedOn(strips.Select(s => FaxStrip.PieceOf(s, layout, directory)));
        if (layout.Compression == 7)
            return PassedOn(strips.Select(s => JpegStrip.PieceOf(s, layout, directory.Bytes(TiffTag.JpegTables))));
        var samples = new StripSamples(layout, directory);
        using var packed = new PackedRows();
        foreach (var strip in strips)
        {
            var rows = Unpacked(strip, layout);
            for (var y = 0; y < strip.Rows; y++)
                packed.Add(samples.Row(rows.AsSpan((int)(y * layout.RowBytes), (int)layout.RowBytes)));
        }

        return [packed.End(layout.Width, layout.Height, samples.Colors)];
    }

    /// <summary>The rows of a strip or tile that is neither a fax nor a JPEG.</summary>
    /// <exception cref="UnreadableDocumentException">It ends early, or is too large.</exception>
    /// <exception cref="InvalidDataException">It does not unpack.</exception>
    internal static byte[] Unpacked(TiffStrip strip, TiffLayout layout)
    {
        // A strip that cannot hold what is announced is not made room for.
        var bytes = layout.RowBytes * strip.Rows;
        if (bytes / TightestPacking(layout.Compression) > strip.Data.Length)
            throw ImageMessages.EndsEarly();
        if (bytes > ImageLimits.MostBytes)
            throw ImageMessages.TooManyBytes();
        var rows = new byte[bytes];
        StripUnpacker.Unpack(layout.Compression, strip.Data, rows);
        return rows;
    }

    /// <summary>Pieces that a PDF keeps as they are.</summary>
    /// <exception cref="UnreadableDocumentException">They are too large together.</exception>
    internal static List<ImagePiece> PassedOn(IEnumerable<ImagePiece> pieces)
    {
        var (list, bytes) = (new List<ImagePiece>(), 0L);
        foreach (var piece in pieces)
        {
            bytes += piece.Data.Length;
            if (bytes > ImageLimits.MostBytes)
                throw ImageMessages.TooManyBytes();
            list.Add(piece);
        }

        return list;
    }

    private static int TightestPacking(int compression) => compression switch
    {
        1 => 1,
        5 => 4096,
        32773 => 128,
        _ => ImageLimits.TightestPacking,
    };
}
