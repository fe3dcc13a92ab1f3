using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>A transformation of the plane (ISO 32000-1, 8.3.4): x' = A x + C y + E, y' = B x + D y + F.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>Leaves every point where it is.</summary>
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>Whether every number is finite.</summary>
    public bool IsFinite => double.IsFinite(A + B + C + D + E + F);

    /// <summary>The matrix in an array of six numbers; the identity when there is none.</summary>
    public static Matrix From(PdfArray? array)
    {
        if (array is not { Count: >= 6 })
            return Identity;
        return new Matrix(
            array.Number(0) ?? 1,
            array.Number(1) ?? 0,
            array.Number(2) ?? 0,
            array.Number(3) ?? 1,
            array.Number(4) ?? 0,
            array.Number(5) ?? 0);
    }

    /// <summary>This transformation first, then the other.</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>The x a point is moved to.</summary>
    public double X(double x, double y) => (A * x) + (C * y) + E;

    /// <summary>The y a point is moved to.</summary>
    public double Y(double x, double y) => (B * x) + (D * y) + F;

    /// <summary>The upright box around a rectangle after the transformation.</summary>
    public PdfBox Box(double x0, double y0, double x1, double y1)
    {
        double ax = X(x0, y0), ay = Y(x0, y0), bx = X(x1, y0), by = Y(x1, y0);
        double cx = X(x0, y1), cy = Y(x0, y1), dx = X(x1, y1), dy = Y(x1, y1);
        return new PdfBox(
            Math.Min(Math.Min(ax, bx), Math.Min(cx, dx)),
            Math.Min(Math.Min(ay, by), Math.Min(cy, dy)),
            Math.Max(Math.Max(ax, bx), Math.Max(cx, dx)),
            Math.Max(Math.Max(ay, by), Math.Max(cy, dy)));
    }
}
