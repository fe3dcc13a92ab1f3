using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

/// <summary>Ink on white paper: boxes and strokes, these with soft edges as a scan has them.</summary>
internal sealed class InkDrawing(int width, int height, double dotsPerInch = 200)
{
    private readonly byte[] levels = [.. Enumerable.Repeat(InkImage.Paper, width * height)];

    public InkImage Image => new(width, height, levels, dotsPerInch);

    public InkDrawing Fill(int left, int top, int right, int bottom, byte level = 0)
    {
        for (var y = top; y < bottom; y++)
            levels.AsSpan(y * width + left, right - left).Fill(level);
        return this;
    }

    /// <summary>Blocks side by side, each as an ideograph fills its square.</summary>
    public InkDrawing Characters(int left, int top, int count, int size)
    {
        for (var i = 0; i < count; i++)
            Fill(left + i * size + 1, top, left + (i + 1) * size - 2, top + (int)(0.93 * size));
        return this;
    }

    /// <summary>A stroke through points.</summary>
    public InkDrawing Stroke(double thickness, params (double X, double Y)[] points)
    {
        for (var i = 0; i + 1 < points.Length; i++)
        {
            for (var at = 0; at < levels.Length; at++)
            {
                var far = Distance(at % width, at / width, points[i], points[i + 1]);
                levels[at] = (byte)Math.Min(levels[at], 255 * Math.Clamp(far - thickness / 2 + 0.5, 0, 1));
            }
        }

        return this;
    }

    /// <summary>The box around all ink.</summary>
    public Box Ink()
    {
        var dark = Enumerable.Range(0, levels.Length).Where(i => levels[i] < 210).ToList();
        return new Box(dark.Min(i => i % width), dark[0] / width, dark.Max(i => i % width) + 1, dark[^1] / width + 1);
    }

    private static double Distance(double x, double y, (double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var along = Math.Clamp(((x - from.X) * dx + (y - from.Y) * dy) / (dx * dx + dy * dy), 0, 1);
        return Math.Sqrt(Math.Pow(x - from.X - along * dx, 2) + Math.Pow(y - from.Y - along * dy, 2));
    }
}
