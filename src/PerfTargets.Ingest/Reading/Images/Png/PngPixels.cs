namespace PerfTargets.Ingest.Reading.Images.Png;

/// <summary>Turns a row of a PNG into red, green and blue on white paper.</summary>
/// <param name="file">The PNG.</param>
internal sealed class PngPixels(PngFile file)
{
    private readonly PngHeader header = file.Header;

    /// <summary>Sets one pixel.</summary>
    /// <param name="row">The row, its filter undone.</param>
    /// <param name="x">Which pixel of the row.</param>
    /// <param name="rgb">Takes three bytes.</param>
    public void Set(ReadOnlySpan<byte> row, int x, Span<byte> rgb)
    {
        var first = x * header.Samples;
        var alpha = 255;
        if (header.IsIndexed)
        {
            var number = Sample(row, first);
            var colors = file.Palette.Span;
            if (number * 3 + 2 >= colors.Length)
                throw ImageMessages.Damaged("颜色编号超出调色板", "a pixel names a colour that is not in the table");
            colors.Slice(number * 3, 3).CopyTo(rgb);
            alpha = number < file.Transparency.Length ? file.Transparency.Span[number] : 255;
        }
        else
        {
            var isColor = header.Samples >= 3;
            for (var i = 0; i < 3; i++)
                rgb[i] = Byte(Sample(row, first + (isColor ? i : 0)));
            if (header.Samples is 2 or 4)
                alpha = Byte(Sample(row, first + header.Samples - 1));
            else if (IsTransparent(row, first))
                alpha = 0;
        }

        for (var i = 0; alpha < 255 && i < 3; i++)
            rgb[i] = (byte)((rgb[i] * alpha + 255 * (255 - alpha)) / 255);
    }

    private bool IsTransparent(ReadOnlySpan<byte> row, int first)
    {
        var clear = file.Transparency.Span;
        if (clear.Length < header.Samples * 2)
            return false;
        for (var i = 0; i < header.Samples; i++)
        {
            if (Sample(row, first + i) != (clear[i * 2] << 8 | clear[i * 2 + 1]))
                return false;
        }

        return true;
    }

    private int Sample(ReadOnlySpan<byte> row, int index) => header.Bits switch
    {
        16 => row[index * 2] << 8 | row[index * 2 + 1],
        8 => row[index],
        var bits => row[index * bits / 8] >> 8 - bits - index * bits % 8 & (1 << bits) - 1,
    };

    private byte Byte(int sample) => (byte)(header.Bits == 16 ? sample >> 8 : sample * 255 / ((1 << header.Bits) - 1));
}
