namespace PerfTargets.Scan.Rules;

/// <summary>What a rule measures on paper, in pixels at the resolution of an image.</summary>
/// <param name="dotsPerInch">Of the image.</param>
internal sealed class RuleLimits(double dotsPerInch)
{
    /// <summary>The thickest: 3 points, and what copying adds.</summary>
    public int Thickest { get; } = Pixels(dotsPerInch, 0.045, 3);

    /// <summary>The shortest piece looked at: the side of a row of the smallest type.</summary>
    public int ShortestPiece { get; } = Pixels(dotsPerInch, 0.11, 8);

    /// <summary>Longer than any stroke of a character: a rule by itself.</summary>
    public int Alone { get; } = Pixels(dotsPerInch, 0.75, 30);

    /// <summary>Long enough for a rule when one end meets another.</summary>
    public int HeldAtOneEnd { get; } = Pixels(dotsPerInch, 0.4, 20);

    /// <summary>Gaps within a piece: faded dots, strokes that touch it.</summary>
    public int Gap { get; } = Pixels(dotsPerInch, 0.025, 3);

    /// <summary>How far apart pieces of one rule may end.</summary>
    public int Join { get; } = Pixels(dotsPerInch, 0.06, 4);

    /// <summary>How far apart pieces of one rule may end when there is ink between them, as of characters that lie on it.</summary>
    public int Bridge { get; } = Pixels(dotsPerInch, 1.5, 60);

    /// <summary>The shortest piece that is joined across a gap: longer than the strokes of most text.</summary>
    public int Joined { get; } = Pixels(dotsPerInch, 0.2, 12);

    /// <summary>How much paper is bare on both sides of a rule, the text beside it apart.</summary>
    public int Quiet { get; } = Pixels(dotsPerInch, 0.03, 3);

    /// <summary>How far pieces of one rule may lie beside each other.</summary>
    public double Beside { get; } = Math.Max(2, 0.012 * dotsPerInch);

    /// <summary>How near the end of a short rule must come to the one it meets.</summary>
    public double Touch { get; } = Math.Max(2.5, 0.02 * dotsPerInch);

    /// <summary>How far the end of a rule may fall short of one it is led on to.</summary>
    public double Reach { get; } = Math.Max(4, 0.05 * dotsPerInch);

    /// <summary>The steepest a long rule may lean after straightening.</summary>
    public double Steepest { get; } = 0.02;

    private static int Pixels(double dotsPerInch, double inches, int least) => Math.Max(least, (int)Math.Round(inches * dotsPerInch));
}
