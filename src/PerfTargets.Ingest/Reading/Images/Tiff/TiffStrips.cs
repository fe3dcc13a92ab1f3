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
