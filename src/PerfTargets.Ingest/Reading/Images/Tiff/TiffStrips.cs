namespace PerfTargets.Ingest.Reading.Images.Tiff;

/// <summary>Where the pixels of a page stand.</summary>
internal static class TiffStrips
{
    /// <summary>The strips from the top, as stored but for the order of bits.</summary>
    /// <exception cref="UnreadableDocumentException">They leave the file, or are too few.</exception>
    public static IEnumerable<TiffStrip> Of(ByteSource file, TiffDirectory directory, TiffLayout layout)
    {
        var count = (layout.Height + layout.RowsPerStrip - 1) / layout.RowsPerStrip;
        if (count > ImageLimits.MostPieces)
            throw ImageMessages.Damaged("图像条带过多", "it has too many strips");
        var offsets = directory.Numbers(TiffTag.StripOffsets, count);
        var lengths = directory.Numbers(TiffTag.StripByteCounts, count);
        if (offsets.Length < count)
            throw ImageMessages.Damaged("缺少图像条带", "strips of it are missing");
        for (var i = 0; i < count; i++)
        {
            var top = i * layout.RowsPerStrip;
            var rows = Math.Min(layout.RowsPerStrip, layout.Height - top);

            // The lengths of a picture in one strip that is not packed are sometimes left out.
            var length = i < lengths.Length ? lengths[i] : layout.Compression == 1 ? layout.RowBytes * rows : throw ImageMessages.Damaged("缺少图像条带", "strips of it are missing");
            var data = file.Slice(offsets[i], length);
            yield return new TiffStrip(top, rows, layout.IsBitReversed ? Reversed(data.Span) : data);
        }
    }

    /// <summary>The tiles from the left, then from the top, as stored but for the order of bits. Each is whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="directory">The page's fields.</param>
    /// <param name="page">The page.</param>
    /// <param name="tile">A tile.</param>
    /// <param name="count">How many.</param>
    /// <exception cref="UnreadableDocumentException">They leave the file, or are too few.</exception>
    public static IEnumerable<TiffStrip> OfTiles(ByteSource file, TiffDirectory directory, TiffLayout page, TiffLayout tile, int count)
    {
        var across = (int)((page.Width + tile.Width - 1L) / tile.Width);
        var offsets = directory.Numbers(TiffTag.TileOffsets, count);
        var lengths = directory.Numbers(TiffTag.TileByteCounts, count);
        if (offsets.Length < count || lengths.Length < count)
            throw ImageMessages.Damaged("缺少图像分块", "tiles of it are missing");
        for (var i = 0; i < count; i++)
        {
            var data = file.Slice(offsets[i], lengths[i]);
            yield return new TiffStrip(i / across * tile.Height, tile.Height, page.IsBitReversed ? Reversed(data.Span) : data);
        }
    }

    private static byte[] Reversed(ReadOnlySpan<byte> data)
    {
        var reversed = new byte[data.Length];
        for (var i = 0; i < data.Length; i++)
        {
            // Seven bits of a multiplication, each moved to its mirrored place.
            reversed[i] = (byte)((data[i] * 0x0202020202UL & 0x010884422010UL) % 1023);
        }

        return reversed;
    }
}

/// <summary>Rows of a page that are stored together.</summary>
/// <param name="Top">Its first row.</param>
/// <param name="Rows">How many.</param>
/// <param name="Data">As stored.</param>
internal readonly record struct TiffStrip(int Top, int Rows, ReadOnlyMemory<byte> Data);
