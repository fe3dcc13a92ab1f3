namespace PerfTargets.Pdf.Content;

/// <summary>Finds the upright rectangles of a filled path: thin ones are rulings, the others grounds.</summary>
internal static class FillPainter
{
    private const double ThinSide = 3;
    private const double ThinRatio = 2;

    // The part of its box a shape must cover to be a rectangle.
    private const double Cover = 0.98;

    /// <summary>Whether a box is so thin that it is seen as a line.</summary>
    public static bool IsThin(in PdfBox box)
    {
        var (shorter, longer) = box.Width < box.Height ? (box.Width, box.Height) : (box.Height, box.Width);
        return shorter <= ThinSide && longer >= ThinRatio * shorter && longer > 0;
    }

    /// <summary>Fills a path. Each subpath is looked at by itself: tables are not drawn with holes.</summary>
    public static void Paint(ContentPath path, GraphicsState state, PageCanvas canvas)
    {
        var points = path.Points;
        for (var start = 0; start < points.Length;)
        {
            var end = ContentPath.EndOfSubpath(points, start);
            if (IsRectangle(points[start..end], out var box))
                Add(box, state, canvas);
            start = end;
        }
    }

    /// <summary>Adds a filled box as a ruling along its middle, or as a ground.</summary>
    public static void Add(in PdfBox box, GraphicsState state, PageCanvas canvas)
    {
        if (!IsThin(box))
            canvas.AddFill(new PdfFill(box, state.FillColor), state.Clip);
        else if (box.Width >= box.Height)
            canvas.AddRuling(new PdfRuling(box.Left, box.CenterY, box.Right, box.CenterY, box.Height, PdfRulingKind.ThinFill), state.Clip);
        else
            canvas.AddRuling(new PdfRuling(box.CenterX, box.Top, box.CenterX, box.Bottom, box.Width, PdfRulingKind.ThinFill), state.Clip);
    }

    // A shape of straight sides is an upright rectangle when it covers the box around it.
    private static bool IsRectangle(ReadOnlySpan<PathPoint> points, out PdfBox box)
    {
        box = default;
        if (points.Length < 4)
            return false;
        var area = 0.0;
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i].Kind == PathPointKind.Curve)
                return false;
            var next = i + 1 < points.Length ? points[i + 1] : points[0];
            area += ((points[i].X - points[0].X) * (next.Y - points[0].Y)) - ((next.X - points[0].X) * (points[i].Y - points[0].Y));
        }

        box = ContentPath.Bounds(points);
        return Math.Abs(area) / 2 >= Cover * box.Width * box.Height;
    }
}
