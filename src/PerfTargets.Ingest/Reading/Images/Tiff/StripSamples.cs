namespace PerfTargets.Ingest.Reading.Images.Tiff;

/// <summary>Turns unpacked rows into samples as a PDF takes them: no differences, no alpha, at most eight bits.</summary>
internal sealed class StripSamples
{
    private readonly TiffLayout layout;
    private readonly bool isBigEndian;
    private readonly long extra;
    private readonly byte[] row;

    /// <summary>Made for a page.</summary>
    public StripSamples(TiffLayout layout, TiffDirectory directory)
    {
        this.layout = layout;
        isBigEndian = directory.IsBigEndian;
        extra = layout.Samples > layout.Colors ? directory.Number(TiffTag.ExtraSamples, 0) : 0;
        row = layout.Bits >= 8 ? new byte[layout.Width * layout.Colors] : [];
        Colors = layout.Photometric == 3
            ? ImageColors.Indexed(Palette(directory), layout.Bits)
            : ImageColors.Plain(layout.Colors, Math.Min(8, layout.Bits)) + (layout.Photometric == 0 ? ImageColors.Inverted(1) : "");
    }

    /// <summary>Colour entries of the picture.</summary>
    public string Colors { get; }

    /// <summary>A row; valid until the next.</summary>
    /// <param name="stored">The row as unpacked; changed.</param>
    public ReadOnlySpan<byte> Row(Span<byte> stored)
    {
        if (layout.Bits < 8)
            return stored;
        var size = layout.Bits / 8;
        var high = isBigEndian ? 0 : size - 1;
        if (layout.IsPredicted)
            Undo(stored, size);
        for (var x = 0; x < layout.Width; x++)
        {
            var pixel = stored.Slice(x * layout.Samples * size, layout.Samples * size);
            for (var i = 0; i < layout.Colors; i++)
                row[x * layout.Colors + i] = pixel[i * size + high];
            if (extra is 1 or 2 && layout.Photometric is 1 or 2)
                OnWhite(row.AsSpan(x * layout.Colors, layout.Colors), pixel[layout.Colors * size + high]);
        }

        return row;
    }

    // 1: the colours are already weakened by the alpha; 2: they are not.
    private void OnWhite(Span<byte> pixel, int alpha)
    {
        foreach (ref var sample in pixel)
            sample = (byte)Math.Min(255, (extra == 1 ? sample : sample * alpha / 255) + 255 - alpha);
    }

    private void Undo(Span<byte> stored, int size)
    {
        var step = layout.Samples * size;
        for (var i = step; i + size <= stored.Length; i += size)
        {
            if (size == 1)
            {
                stored[i] += stored[i - step];
                continue;
            }

            var (high, low) = isBigEndian ? (i, i + 1) : (i + 1, i);
            var sum = (stored[high] << 8 | stored[low]) + (stored[high - step] << 8 | stored[low - step]);
            (stored[high], stored[low]) = ((byte)(sum >> 8), (byte)sum);
        }
    }

    private byte[] Palette(TiffDirectory directory)
    {
        var count = 1 << layout.Bits;
        var stored = directory.Numbers(TiffTag.ColorMap, count * 3);
        if (stored.Length < count * 3)
            throw ImageMessages.Damaged("缺少调色板", "its table of colours is missing");
        var colors = new byte[count * 3];
        for (var i = 0; i < colors.Length; i++)
            colors[i] = (byte)(stored[i % 3 * count + i / 3] >> 8);
        return colors;
    }
}
