namespace PerfTargets.Scan;

/// <summary>A page as pixels of 8 bits a channel, row by row from the top: grey (one channel) or red, green, blue (three).</summary>
public sealed class Picture
{
    /// <summary>The most pixels a picture may have: an A3 page at 600 dpi has 70 million.</summary>
    public const int MostPixels = 100_000_000;

    private readonly byte[] samples;

    /// <summary>Takes the samples as they are, without a copy.</summary>
    /// <param name="width">In pixels, at least 1.</param>
    /// <param name="height">In pixels, at least 1.</param>
    /// <param name="channels">1 for grey, 3 for red, green, blue.</param>
    /// <param name="samples">width × height × channels of them.</param>
    /// <param name="dotsPerInch">Above 0.</param>
    /// <exception cref="ArgumentException">The numbers do not agree with each other, or are beyond what a picture may have.</exception>
    public Picture(int width, int height, int channels, byte[] samples, double dotsPerInch)
    {
        ArgumentNullException.ThrowIfNull(samples);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)width * height, MostPixels, nameof(height));
        if (channels is not (1 or 3))
            throw new ArgumentOutOfRangeException(nameof(channels), channels, "A picture is grey (1) or red, green, blue (3).");
        if (samples.LongLength != (long)width * height * channels)
            throw new ArgumentException($"{width} × {height} × {channels} samples are needed.", nameof(samples));
        if (!(dotsPerInch > 0) || double.IsInfinity(dotsPerInch))
            throw new ArgumentOutOfRangeException(nameof(dotsPerInch), dotsPerInch, "A resolution is above 0.");
        Width = width;
        Height = height;
        Channels = channels;
        DotsPerInch = dotsPerInch;
        this.samples = samples;
    }

    /// <summary>In pixels.</summary>
    public int Width { get; }

    /// <summary>In pixels.</summary>
    public int Height { get; }

    /// <summary>1 for grey, 3 for red, green, blue.</summary>
    public int Channels { get; }

    /// <summary>How many pixels make an inch of the paper.</summary>
    public double DotsPerInch { get; }

    /// <summary>Row by row from the top, the channels of a pixel side by side.</summary>
    public ReadOnlySpan<byte> Samples => samples;

    /// <summary>The samples of a row, from 0 at the top.</summary>
    public ReadOnlySpan<byte> Row(int y) => samples.AsSpan(y * Width * Channels, Width * Channels);
}
