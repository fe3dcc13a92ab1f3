using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Boxes put together.</summary>
internal static class Boxes
{
    /// <summary>The box around both.</summary>
    public static PdfBox Around(PdfBox a, PdfBox b) =>
        new(Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom));

    /// <summary>The box around all, at least one.</summary>
    public static PdfBox Around(IEnumerable<PdfBox> boxes)
    {
        PdfBox? all = null;
        foreach (var box in boxes)
            all = all is { } known ? Around(known, box) : box;
        return all ?? default;
    }

    /// <summary>true when the point lies inside or on the border.</summary>
    public static bool Holds(PdfBox box, double x, double y) => x >= box.Left && x <= box.Right && y >= box.Top && y <= box.Bottom;

    /// <summary>true when the inner box lies inside the outer one, with some slack.</summary>
    public static bool Holds(PdfBox outer, PdfBox inner, double slack) =>
        inner.Left >= outer.Left - slack && inner.Right <= outer.Right + slack && inner.Top >= outer.Top - slack && inner.Bottom <= outer.Bottom + slack;
}
