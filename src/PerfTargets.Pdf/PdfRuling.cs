namespace PerfTargets.Pdf;

/// <summary>A horizontal or vertical line in page space: a stroked segment, a side of a stroked rectangle, or a thin filled rectangle.</summary>
/// <param name="X0">Smaller x, in points.</param>
/// <param name="Y0">Smaller y, in points.</param>
/// <param name="X1">Larger x.</param>
/// <param name="Y1">Larger y.</param>
/// <param name="Thickness">In points as shown; 0 for the thinnest line a device can draw.</param>
/// <param name="Kind">How it was painted.</param>
public readonly record struct PdfRuling(double X0, double Y0, double X1, double Y1, double Thickness, PdfRulingKind Kind)
{
    /// <summary>Whether it lies; otherwise it stands.</summary>
    public bool IsHorizontal => X1 - X0 >= Y1 - Y0;

    /// <summary>In points.</summary>
    public double Length => Math.Max(X1 - X0, Y1 - Y0);
}

/// <summary>How a ruling was painted.</summary>
public enum PdfRulingKind
{
    /// <summary>A stroked line, solid or dashed.</summary>
    Stroke,

    /// <summary>A side of a stroked rectangle.</summary>
    RectangleSide,

    /// <summary>A thin filled rectangle.</summary>
    ThinFill,
}
