using System.Runtime.InteropServices;

namespace PerfTargets.Pdf.Content;

/// <summary>The current path (ISO 32000-1, 8.5.2), its points in page space.</summary>
internal sealed class ContentPath
{
    private readonly List<PathPoint> points = [];
    private double startX;
    private double startY;

    /// <summary>Whether points were dropped because there were too many.</summary>
    public bool Overflowed { get; private set; }

    /// <summary>Whether the path has no point.</summary>
    public bool IsEmpty => points.Count == 0;

    /// <summary>All points.</summary>
    public ReadOnlySpan<PathPoint> Points => CollectionsMarshal.AsSpan(points);

    /// <summary>Forgets the path.</summary>
    public void Clear() => points.Clear();

    /// <summary>Begins a subpath.</summary>
    public void MoveTo(double x, double y, in Matrix ctm)
    {
        Add(x, y, PathPointKind.Move, ctm);
        (startX, startY) = (x, y);
    }

    /// <summary>A straight line; it begins a subpath when none has begun.</summary>
    public void LineTo(double x, double y, in Matrix ctm) =>
        Add(x, y, points.Count == 0 ? PathPointKind.Move : PathPointKind.Line, ctm);

    /// <summary>A curve's control point or end.</summary>
    public void CurveTo(double x, double y, in Matrix ctm) =>
        Add(x, y, points.Count == 0 ? PathPointKind.Move : PathPointKind.Curve, ctm);

    /// <summary>A line back to the subpath's beginning.</summary>
    public void Close()
    {
        if (points.Count == 0 || points[^1].Kind == PathPointKind.Close)
            return;
        points.Add(points[^1] with { Kind = PathPointKind.Close });
    }

    /// <summary>A closed rectangle as a subpath of its own.</summary>
    public void Rectangle(double x, double y, double width, double height, in Matrix ctm)
    {
        Add(x, y, PathPointKind.Rectangle, ctm);
        Add(x + width, y, PathPointKind.Line, ctm);
        Add(x + width, y + height, PathPointKind.Line, ctm);
        Add(x, y + height, PathPointKind.Line, ctm);
        (startX, startY) = (x, y);
        Close();
    }

    /// <summary>The end of the subpath that begins at <paramref name="start"/>: the index behind its last point.</summary>
    public static int EndOfSubpath(ReadOnlySpan<PathPoint> points, int start)
    {
        var end = start + 1;
        while (end < points.Length && points[end].Kind is PathPointKind.Line or PathPointKind.Curve)
            end++;
        return end < points.Length && points[end].Kind == PathPointKind.Close ? end + 1 : end;
    }

    /// <summary>The upright box around points.</summary>
    public static PdfBox Bounds(ReadOnlySpan<PathPoint> points)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        foreach (var point in points)
        {
            left = Math.Min(left, point.X);
            top = Math.Min(top, point.Y);
            right = Math.Max(right, point.X);
            bottom = Math.Max(bottom, point.Y);
        }

        return new PdfBox(left, top, right, bottom);
    }

    private void Add(double x, double y, PathPointKind kind, in Matrix ctm)
    {
        if (points.Count < ContentLimits.PathPoints)
        {
            // After a closed subpath a line begins a new one at the same start.
            if (kind is PathPointKind.Line or PathPointKind.Curve && points[^1].Kind == PathPointKind.Close)
                points.Add(new PathPoint(ctm.X(startX, startY), ctm.Y(startX, startY), PathPointKind.Move));
            points.Add(new PathPoint(ctm.X(x, y), ctm.Y(x, y), kind));
        }
        else
        {
            Overflowed = true;
        }
    }
}

/// <summary>A point of a path.</summary>
/// <param name="X">In page space.</param>
/// <param name="Y">In page space.</param>
/// <param name="Kind">How it is reached.</param>
internal readonly record struct PathPoint(double X, double Y, PathPointKind Kind);

/// <summary>How a point of a path is reached.</summary>
internal enum PathPointKind : byte
{
    /// <summary>A subpath begins.</summary>
    Move,

    /// <summary>A subpath begins that is a rectangle (re).</summary>
    Rectangle,

    /// <summary>By a straight line.</summary>
    Line,

    /// <summary>By a curve, or it is a curve's control point.</summary>
    Curve,

    /// <summary>The subpath is closed: a line back to its beginning.</summary>
    Close,
}
