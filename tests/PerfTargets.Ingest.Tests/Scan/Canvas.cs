using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Scan;

/// <summary>A page to draw on: lines, text-like strokes, a seal, shade and grain; turned as a whole when the picture is taken.</summary>
internal sealed class Canvas(int width, int height, double dotsPerInch = 200)
{
    private readonly byte[] samples = [.. Enumerable.Repeat((byte)255, width * height * 3)];

    public static (byte Red, byte Green, byte Blue) Black => (20, 20, 20);

    public static (byte Red, byte Green, byte Blue) SealRed => (210, 40, 50);

    public int Width => width;

    public int Height => height;

    public Canvas Fill(int left, int top, int right, int bottom, (byte Red, byte Green, byte Blue) colour)
    {
        for (var y = Math.Max(0, top); y < Math.Min(height, bottom); y++)
        {
            for (var x = Math.Max(0, left); x < Math.Min(width, right); x++)
                Multiply(x, y, colour);
        }

        return this;
    }

    public Canvas Lying(int y, int from, int to, int thickness = 2, byte level = 20) => Fill(from, y, to, y + thickness, (level, level, level));

    public Canvas Standing(int x, int from, int to, int thickness = 2, byte level = 20) => Fill(x, from, x + thickness, to, (level, level, level));

    /// <summary>Strokes like those of Chinese characters, side by side: a frame with a cross in it, not all of one height.</summary>
    public Canvas Text(int x, int y, int characters, int size = 30, (byte Red, byte Green, byte Blue)? colour = null)
    {
        var ink = colour ?? Black;
        for (var i = 0; i < characters; i++, x += size + 4)
        {
            var (top, bottom) = (y + i * 7 % 5 * size / 30, y + size - i * 5 % 7 * size / 30);
            var middle = top + (bottom - top) * (2 + i % 3) / 6;
            Fill(x, top, x + size, top + 2, ink).Fill(x, bottom - 2, x + size, bottom, ink);
            Fill(x, top + 2, x + 3, bottom - 2, ink).Fill(x + size - 3, top + 2, x + size, bottom - 2, ink);
            Fill(x + 3, middle, x + size - 3, middle + 2, ink).Fill(x + size / 2, top + 2, x + size / 2 + 3, middle, ink);
        }

        return this;
    }

    /// <summary>A ring with a block in the middle.</summary>
    public Canvas Seal(int x0, int y0, int radius, (byte Red, byte Green, byte Blue)? colour = null)
    {
        for (var y = y0 - radius; y <= y0 + radius; y++)
        {
            for (var x = x0 - radius; x <= x0 + radius; x++)
            {
                var distance = Math.Sqrt((x - x0) * (x - x0) + (y - y0) * (y - y0));
                if (distance <= radius && (distance > radius - 7 || distance < radius / 4.0))
                    Multiply(x, y, colour ?? SealRed);
            }
        }

        return this;
    }

    public Canvas Each(Func<int, int, int, int> change)
    {
        for (var i = 0; i < samples.Length; i++)
            samples[i] = (byte)Math.Clamp(change(i / 3 % width, i / 3 / width, samples[i]), 0, 255);
        return this;
    }

    public Canvas Grain(int seed, int most)
    {
        var random = new Random(seed);
        return Each((_, _, level) => level + random.Next(-most, most + 1));
    }

    public Picture Take(bool grey = false) =>
        grey
            ? new Picture(width, height, 1, [.. Enumerable.Range(0, width * height).Select(i => samples[3 * i])], dotsPerInch)
            : new Picture(width, height, 3, (byte[])samples.Clone(), dotsPerInch);

    /// <summary>The picture of the page leaning clockwise by so many degrees, on paper of its own size.</summary>
    public Picture TakeLeaning(double degrees)
    {
        var leaning = new byte[samples.Length];
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (dx, dy) = (x - (width - 1) / 2.0, y - (height - 1) / 2.0);
                var (u, v) = ((width - 1) / 2.0 + dx * cosine + dy * sine, (height - 1) / 2.0 - dx * sine + dy * cosine);
                for (var c = 0; c < 3; c++)
                    leaning[(y * width + x) * 3 + c] = Sample(u, v, c);
            }
        }

        return new Picture(width, height, 3, leaning, dotsPerInch);
    }

    private byte Sample(double x, double y, int channel)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1)
            return 255;
        double At(int u, int v) => samples[(v * width + u) * 3 + channel];
        var (sx, sy) = (x - left, y - top);
        return (byte)Math.Round((At(left, top) * (1 - sx) + At(left + 1, top) * sx) * (1 - sy) + (At(left, top + 1) * (1 - sx) + At(left + 1, top + 1) * sx) * sy);
    }

    private void Multiply(int x, int y, (byte Red, byte Green, byte Blue) colour)
    {
        var i = (y * width + x) * 3;
        samples[i] = (byte)(samples[i] * colour.Red / 255);
        samples[i + 1] = (byte)(samples[i + 1] * colour.Green / 255);
        samples[i + 2] = (byte)(samples[i + 2] * colour.Blue / 255);
    }
}
