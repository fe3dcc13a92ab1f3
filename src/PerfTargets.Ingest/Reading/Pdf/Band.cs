namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>A stretch of a page's height that something takes: a line of a column, or a row.</summary>
/// <param name="Top">Smallest y.</param>
/// <param name="Bottom">Largest y.</param>
/// <param name="JoinCost">What it costs to take the next band of the same column into one group with this one.</param>
/// <param name="PartCost">What it costs to part it from the next.</param>
internal readonly record struct Band(double Top, double Bottom, double JoinCost, double PartCost)
{
    /// <summary>The middle.</summary>
    public double Middle => (Top + Bottom) / 2;
}

/// <summary>Bands of two columns that belong together: one row, or one label and the rows it names.</summary>
/// <param name="LeftFrom">First band of the left column.</param>
/// <param name="LeftCount">Number of bands of the left column.</param>
/// <param name="RightFrom">First band of the right column.</param>
/// <param name="RightCount">Number of bands of the right column.</param>
internal readonly record struct BandGroup(int LeftFrom, int LeftCount, int RightFrom, int RightCount);

/// <summary>How the cells of a row stand to each other.</summary>
internal enum Alignment
{
    /// <summary>Their middles at one height.</summary>
    Middle,

    /// <summary>Their tops at one height.</summary>
    Top,
}
