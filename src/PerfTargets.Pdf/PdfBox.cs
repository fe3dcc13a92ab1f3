namespace PerfTargets.Pdf;

/// <summary>An upright rectangle in page space: points, y downwards.</summary>
/// <param name="Left">Smallest x.</param>
/// <param name="Top">Smallest y.</param>
/// <param name="Right">Largest x.</param>
/// <param name="Bottom">Largest y.</param>
public readonly record struct PdfBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>In points.</summary>
    public double Width => Right - Left;

    /// <summary>In points.</summary>
    public double Height => Bottom - Top;

    /// <summary>The middle, x.</summary>
    public double CenterX => (Left + Right) / 2;

    /// <summary>The middle, y.</summary>
    public double CenterY => (Top + Bottom) / 2;
}
