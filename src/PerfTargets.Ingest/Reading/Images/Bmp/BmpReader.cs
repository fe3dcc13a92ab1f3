namespace PerfTargets.Ingest.Reading.Images.Bmp;

/// <summary>Reads Windows bitmaps that are not packed.</summary>
internal static class BmpReader
{
    private const int HeaderStart = 14;
    private const int LeastHeader = 40;
    private const int BitFields = 3;

    /// <summary>The page.</summary>
    /// <exception cref="UnreadableDocumentException">It is damaged, or packed.</exception>
    public static ImagePage Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new ByteSource(bytes, false);
        var header = file.Long(HeaderStart);
        if (header < LeastHeader)
            throw ImageMessages.NotRead(ImageKind.Bmp, "文件头（OS/2）", "a header of OS/2");
        var (width, storedHeight) = ((int)file.Long(18), (int)file.Long(22));
        var height = Math.Abs((long)storedHeight);
        ImageLimits.Check(width, height);
        var bits = file.Short(28);
        if (!IsPlain(file, bits))
            throw ImageMessages.NotRead(ImageKind.Bmp, "压缩或颜色存储方式", "a packing or a layout of colours");
        var stride = ((long)width * bits + 31) / 32 * 4;
        var rows = file.Slice(file.Long(10), stride * height);
        using var packed = new PackedRows();
        var row = new byte[bits > 8 ? width * 3 : (width * bits + 7) / 8];
        for (var y = 0; y < height; y++)
        {
            var stored = rows.Slice((int)((storedHeight > 0 ? height - 1 - y : y) * stride), (int)stride).Span;
            if (bits > 8)
                Swap(stored, row, bits / 8);
            else
                stored[..row.Length].CopyTo(row);
            packed.Add(row);
        }

        var colors = bits > 8 ? ImageColors.Plain(3, 8) : ImageColors.Indexed(Palette(file, HeaderStart + header, bits), bits);
        return new ImagePage(width, (int)height, [packed.End(width, (int)height, colors)])
        {
            Density = ImageDensity.OfMetre((int)file.Long(38), (int)file.Long(42)),
        };
    }

    private static bool IsPlain(ByteSource file, int bits) => file.Long(30) switch
    {
        0 => bits is 1 or 4 or 8 or 24 or 32,
        BitFields => bits == 32 && file.Long(54) == 0xFF0000 && file.Long(58) == 0xFF00 && file.Long(62) == 0xFF,
        _ => false,
    };

    private static byte[] Palette(ByteSource file, long at, int bits)
    {
        var count = file.Long(46) is > 0 and var said && said < 1 << bits ? (int)said : 1 << bits;
        var stored = file.Slice(at, count * 4L).Span;
        var colors = new byte[count * 3];
        Swap(stored, colors, 4);
        return colors;
    }

    private static void Swap(ReadOnlySpan<byte> stored, Span<byte> colors, int size)
    {
        for (int i = 0, from = 0; i < colors.Length; i += 3, from += size)
        {
            colors[i] = stored[from + 2];
            colors[i + 1] = stored[from + 1];
            colors[i + 2] = stored[from];
        }
    }
}
