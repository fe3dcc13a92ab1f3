namespace PerfTargets.Scan;

/// <summary>What is written on a page, in grey: 255 is paper, 0 is full ink.</summary>
public sealed class InkImage
{
    /// <summary>The level of bare paper.</summary>
    public const byte Paper = 255;

    /// <summary>Takes the levels as they are, without a copy.</summary>
    /// <param name="width">In pixels, at least 1.</param>
    /// <param name="height">In pixels, at least 1.</param>
    /// <param name="levels">width × height of them, row by row from the top.</param>
    /// <param name="dotsPerInch">Of the paper.</param>
    /// <exception cref="ArgumentException">The numbers do not agree with each other.</exception>
    public InkImage(int width, int height, byte[] levels, double dotsPerInch)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        if (levels.LongLength != (long)width * height)
            throw new ArgumentException($"{width} × {height} levels are needed.", nameof(levels));
        Width = width;
        Height = height;
        Levels = levels;
        DotsPerInch = dotsPerInch;
    }

    /// <summary>In pixels.</summary>
    public int Width { get; }

    /// <summary>In pixels.</summary>
    public int Height { get; }

    /// <summary>How many pixels make an inch of the paper.</summary>
    public double DotsPerInch { get; }

    /// <summary>The whole image.</summary>
    public Box Bounds => new(0, 0, Width, Height);

    /// <summary>Row by row from the top.</summary>
    internal byte[] Levels { get; }

    /// <summary>The levels of a row, from 0 at the top.</summary>
    public ReadOnlySpan<byte> Row(int y) => Levels.AsSpan(y * Width, Width);

    /// <summary>A part, on a white border.</summary>
    /// <param name="box">What lies outside the image is left out.</param>
    /// <param name="border">White pixels on every side; recognition reads characters at an edge badly.</param>
    /// <returns>null when nothing of the box is inside the image.</returns>
    public InkImage? Crop(Box box, int border = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(border);
        var part = box.Within(Bounds);
        if (part.IsEmpty)
            return null;
        var (width, height) = (part.Width + 2 * border, part.Height + 2 * border);
        var levels = new byte[width * height];
        levels.AsSpan().Fill(Paper);
        for (var y = 0; y < part.Height; y++)
            Row(part.Top + y).Slice(part.Left, part.Width).CopyTo(levels.AsSpan((y + border) * width + border));
        return new InkImage(width, height, levels, DotsPerInch);
    }

    /// <summary>How much of a part is ink darker than half way to paper: 0 to 1; 0 outside the image.</summary>
    public double InkShare(Box box)
    {
        var part = box.Within(Bounds);
        if (part.IsEmpty)
            return 0;
        var dark = 0L;
        for (var y = part.Top; y < part.Bottom; y++)
        {
            foreach (var level in Row(y).Slice(part.Left, part.Width))
                dark += level < 128 ? 1 : 0;
        }

        return (double)dark / part.Width / part.Height;
    }
}
