namespace PerfTargets.Ingest.Reading.Images.Tiff;

/// <summary>Pages whose pixels stand in tiles: squares from the left, then from the top, whole also where they reach beyond the page.</summary>
internal static class TiffTiles
{
    // The format asks for it, and no byte then holds pixels of two tiles.
    private const int Step = 16;

    /// <summary>How the pixels of one tile are stored: as those of a page of its size.</summary>
    /// <exception cref="UnreadableDocumentException">Its size makes no sense.</exception>
    public static TiffLayout LayoutOf(TiffDirectory directory, TiffLayout page)
    {
        var (width, height) = (directory.Number(TiffTag.TileWidth, 0), directory.Number(TiffTag.TileHeight, 0));
        if (width % Step != 0)
            throw ImageMessages.Damaged("图像分块的宽度有误", "its tiles have an impossible width");
        ImageLimits.Check(width, height);
        return page with { Width = (int)width, Height = (int)height, RowsPerStrip = (int)height };
    }

    /// <summary>How many tiles a page has.</summary>
    /// <exception cref="UnreadableDocumentException">Too many.</exception>
    public static int CountOf(TiffLayout page, TiffLayout tile)
    {
        var count = (long)Across(page, tile) * ((page.Height + tile.Height - 1L) / tile.Height);
        return count <= ImageLimits.MostPieces ? (int)count : throw ImageMessages.Damaged("图像分块过多", "it has too many tiles");
    }

    /// <summary>The pieces of a page: those of a fax or a JPEG one a tile, any others put together.</summary>
    /// <exception cref="UnreadableDocumentException">Tiles leave the file, are too few, or end early.</exception>
    /// <exception cref="InvalidDataException">A tile does not unpack.</exception>
    public static IReadOnlyList<ImagePiece> PiecesOf(ByteSource file, TiffDirectory directory, TiffLayout page, TiffLayout tile)
    {
        var tiles = TiffStrips.OfTiles(file, directory, page, tile, CountOf(page, tile));
        var across = Across(page, tile);
        if (page.IsFax || page.Compression == 7)
        {
            var tables = directory.Bytes(TiffTag.JpegTables);
            return TiffReader.PassedOn(tiles.Select((t, i) =>
                (page.IsFax ? FaxStrip.PieceOf(t, tile, directory) : JpegStrip.PieceOf(t, tile, tables)) with { Left = i % across * tile.Width }));
        }

        var samples = new StripSamples(tile, directory);
        using var packed = new PackedRows();
        foreach (var row in tiles.Chunk(across))
            Add(packed, row, page, tile, samples);
        return [packed.End(page.Width, page.Height, samples.Colors)];
    }

    private static int Across(TiffLayout page, TiffLayout tile) => (int)((page.Width + tile.Width - 1L) / tile.Width);

    private static void Add(PackedRows packed, TiffStrip[] tiles, TiffLayout page, TiffLayout tile, StripSamples samples)
    {
        var pixel = Math.Min(8, page.Bits) * page.Colors;
        var width = (int)(((long)page.Width * pixel + 7) / 8);
        var height = Math.Min(tile.Height, page.Height - tiles[0].Top);
        if ((long)width * height > ImageLimits.MostBytes)
            throw ImageMessages.TooManyBytes();
        var band = new byte[width * height];
        for (var i = 0; i < tiles.Length; i++)
        {
            var rows = TiffReader.Unpacked(tiles[i], tile);
            var left = (int)((long)i * tile.Width * pixel / 8);
            for (var y = 0; y < height; y++)
            {
                var row = samples.Row(rows.AsSpan((int)(y * tile.RowBytes), (int)tile.RowBytes));
                row[..Math.Min(row.Length, width - left)].CopyTo(band.AsSpan(y * width + left));
            }
        }

        for (var y = 0; y < height; y++)
            packed.Add(band.AsSpan(y * width, width));
    }
}
