namespace PerfTargets.Scan.Skew;

/// <summary>Where the places of an image come to lie when it is turned about its middle.</summary>
internal readonly struct Turn
{
    private readonly double middleX;
    private readonly double middleY;

    /// <summary>A turn counterclockwise.</summary>
    public Turn(int width, int height, double degrees)
    {
        (Sine, Cosine) = Math.SinCos(degrees * Math.PI / 180);
        Width = (int)Math.Ceiling(width * Cosine + height * Math.Abs(Sine));
        Height = (int)Math.Ceiling(height * Cosine + width * Math.Abs(Sine));
        (middleX, middleY) = ((width - 1) / 2.0, (height - 1) / 2.0);
    }

    /// <summary>Of the turned image.</summary>
    public int Width { get; }

    /// <summary>Of the turned image.</summary>
    public int Height { get; }

    /// <summary>Of the angle.</summary>
    public double Sine { get; }

    /// <summary>Of the angle.</summary>
    public double Cosine { get; }

    /// <summary>The place before the turn.</summary>
    public (double X, double Y) Back(double x, double y)
    {
        var (dx, dy) = (x - (Width - 1) / 2.0, y - (Height - 1) / 2.0);
        return (middleX + dx * Cosine - dy * Sine, middleY + dx * Sine + dy * Cosine);
    }

    /// <summary>The place behind the turn.</summary>
    public (double X, double Y) Forth(double x, double y)
    {
        var (dx, dy) = (x - middleX, y - middleY);
        return ((Width - 1) / 2.0 + dx * Cosine + dy * Sine, (Height - 1) / 2.0 - dx * Sine + dy * Cosine);
    }

    /// <summary>The upright box around a box behind the turn.</summary>
    public Box Forth(Box box)
    {
        var (a, b, c, d) = (Forth(box.Left, box.Top), Forth(box.Right, box.Top), Forth(box.Left, box.Bottom), Forth(box.Right, box.Bottom));
        return new Box(
            (int)Math.Floor(Math.Min(Math.Min(a.X, b.X), Math.Min(c.X, d.X))),
            (int)Math.Floor(Math.Min(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y))),
            (int)Math.Ceiling(Math.Max(Math.Max(a.X, b.X), Math.Max(c.X, d.X))),
            (int)Math.Ceiling(Math.Max(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y)))).Within(new Box(0, 0, Width, Height));
    }
}
