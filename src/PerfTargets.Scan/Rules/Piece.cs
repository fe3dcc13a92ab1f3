namespace PerfTargets.Scan.Rules;

/// <summary>A stretch of what may be a rule, lying. Standing ones are looked for with x and y exchanged.</summary>
/// <param name="From">Its left end.</param>
/// <param name="To">Behind its right end.</param>
/// <param name="Fit">Through its pixels.</param>
internal readonly record struct Piece(double From, double To, LineFit Fit)
{
    // A slope says something once it moves the line by pixels.
    private const double LeastForSlope = 200;

    /// <summary>In pixels.</summary>
    public double Length => To - From;

    /// <summary>How the line leans; 0 for short pieces.</summary>
    public double Slope => Length < LeastForSlope ? 0 : Fit.Slope;

    /// <summary>The y half way along it.</summary>
    public double At => Fit.At((From + To) / 2);

    /// <summary>The y of the middle of the stroke at a place.</summary>
    public double AtPlace(double x) => At + Slope * (x - (From + To) / 2);

    /// <summary>One piece of two.</summary>
    public static Piece Join(Piece a, Piece b) => new(Math.Min(a.From, b.From), Math.Max(a.To, b.To), a.Fit + b.Fit);
}
