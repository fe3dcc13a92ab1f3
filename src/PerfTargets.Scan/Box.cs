namespace PerfTargets.Scan;

/// <summary>An upright rectangle of pixels, y downwards.</summary>
/// <param name="Left">The first column inside.</param>
/// <param name="Top">The first row inside.</param>
/// <param name="Right">The first column behind it.</param>
/// <param name="Bottom">The first row below it.</param>
public readonly record struct Box(int Left, int Top, int Right, int Bottom)
{
    /// <summary>In pixels; not above 0 when the box is empty.</summary>
    public int Width => Right - Left;

    /// <summary>In pixels; not above 0 when the box is empty.</summary>
    public int Height => Bottom - Top;

    /// <summary>true when no pixel is inside.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>What both boxes hold; empty when they share nothing.</summary>
    public Box Within(Box other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    /// <summary>true when the boxes share a pixel.</summary>
    public bool Touches(Box other) => !Within(other).IsEmpty;
}
