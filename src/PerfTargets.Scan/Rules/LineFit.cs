using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Rules;

/// <summary>The sums of a least-squares line through pixels; sums of pieces add up to that of the whole.</summary>
internal readonly record struct LineFit(double Count, double X, double Y, double XX, double XY, double YY)
{
    public static LineFit operator +(LineFit a, LineFit b) =>
        new(a.Count + b.Count, a.X + b.X, a.Y + b.Y, a.XX + b.XX, a.XY + b.XY, a.YY + b.YY);

    /// <summary>The sums of a run's pixels.</summary>
    public static LineFit Of(BitRun run)
    {
        double n = run.Length, first = run.From, last = run.To - 1;
        var x = n * (first + last) / 2;
        var xx = Squares(last) - Squares(first - 1);
        return new LineFit(n, x, n * run.Y, xx, x * run.Y, n * run.Y * run.Y);
    }

    /// <summary>The line's y at an x.</summary>
    public double At(double x) => Y / Count + Slope * (x - X / Count);

    /// <summary>The line's slope; 0 when the pixels are too few columns to tell.</summary>
    public double Slope
    {
        get
        {
            var spread = XX - X * X / Count;
            return spread < 1 ? 0 : (XY - X * Y / Count) / spread;
        }
    }

    /// <summary>How far, in the mean square, the pixels lie off the line.</summary>
    public double Scatter
    {
        get
        {
            var slope = Slope;
            return Math.Sqrt(Math.Max(0, (YY - Y * Y / Count - slope * (XY - X * Y / Count)) / Count));
        }
    }

    private static double Squares(double n) => n * (n + 1) * (2 * n + 1) / 6;
}
