namespace PerfTargets.Pdf.Content;

/// <summary>Finds the rulings of a stroked path: its straight segments that lie or stand.</summary>
internal static class StrokePainter
{
    // tan 0.5°
    private const double Slant = 0.00873;

    /// <summary>Strokes a path.</summary>
    public static void Paint(ContentPath path, GraphicsState state, PageCanvas canvas)
    {
        var points = path.Points;
        for (var start = 0; start < points.Length;)
        {
            var end = ContentPath.EndOfSubpath(points, start);
            var kind = points[start].Kind == PathPointKind.Rectangle ? PdfRulingKind.RectangleSide : PdfRulingKind.Stroke;
            for (var i = start + 1; i < end; i++)
            {
                if (points[i].Kind == PathPointKind.Line)
                    Segment(points[i - 1], points[i], kind, state, canvas);
                else if (points[i].Kind == PathPointKind.Close)
                    Segment(points[i], points[start], kind, state, canvas);
            }

            start = end;
        }
    }

    private static void Segment(in PathPoint from, in PathPoint to, PdfRulingKind kind, GraphicsState state, PageCanvas canvas)
    {
        var width = Math.Abs(to.X - from.X);
        var height = Math.Abs(to.Y - from.Y);
        var ctm = state.Ctm;
        if (width > 0 && height <= width * Slant)
        {
            // A pen is a circle in user space; what counts is its extent across the line.
            var thickness = state.LineWidth * Math.Sqrt((ctm.B * ctm.B) + (ctm.D * ctm.D));
            var y = (from.Y + to.Y) / 2;
            canvas.AddRuling(new PdfRuling(Math.Min(from.X, to.X), y, Math.Max(from.X, to.X), y, thickness, kind), state.Clip);
        }
        else if (height > 0 && width <= height * Slant)
        {
            var thickness = state.LineWidth * Math.Sqrt((ctm.A * ctm.A) + (ctm.C * ctm.C));
            var x = (from.X + to.X) / 2;
            canvas.AddRuling(new PdfRuling(x, Math.Min(from.Y, to.Y), x, Math.Max(from.Y, to.Y), thickness, kind), state.Clip);
        }
    }
}
