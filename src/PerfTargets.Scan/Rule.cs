namespace PerfTargets.Scan;

/// <summary>A straight line drawn on a page, in pixels of the straightened image: a border of table cells, or an underline.</summary>
/// <param name="IsHorizontal">Whether it lies; otherwise it stands.</param>
/// <param name="At">The y of its middle line when it lies, the x when it stands, half way along it.</param>
/// <param name="From">Its smaller end: x when it lies, y when it stands.</param>
/// <param name="To">Its larger end.</param>
/// <param name="Thickness">Of the stroke; at least 1.</param>
/// <param name="Slope">By how many pixels <paramref name="At"/> grows a pixel along it: what the paper still leans or bends after straightening.</param>
public readonly record struct Rule(bool IsHorizontal, double At, double From, double To, double Thickness, double Slope = 0)
{
    /// <summary>In pixels.</summary>
    public double Length => To - From;

    /// <summary>Where the middle of the stroke is, at a place along the rule.</summary>
    public double AtPlace(double along) => At + Slope * (along - (From + To) / 2);
}
