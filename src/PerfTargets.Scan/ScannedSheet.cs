namespace PerfTargets.Scan;

/// <summary>What was found on the picture of a page. Every place is in pixels of the straightened image.</summary>
public sealed record ScannedSheet
{
    /// <summary>The page straightened, on even white, without seals and dark edges of the scan. Rules are still there.</summary>
    public required InkImage Ink { get; init; }

    /// <summary>The same without the rules: cells are cut from it for recognition, so that no border is read as a character.</summary>
    public required InkImage Text { get; init; }

    /// <summary>The straight lines, lying ones first, each from the top and the left. Only where ink is: cells that are joined have none between them.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>By how many degrees the page leaned clockwise on the picture, before it was set straight; 0 when it was left as it is.</summary>
    public required double SkewDegrees { get; init; }

    /// <summary>Where red seals were taken out, one box a seal. What stood in red there is gone; black beneath is kept. Other red is ink like any other.</summary>
    public required IReadOnlyList<Box> Seals { get; init; }

    /// <summary>false for a grey or black-and-white scan: a seal on it cannot be told from ink, and nothing was taken out.</summary>
    public required bool HasColour { get; init; }

    /// <summary>How much of the page is ink, 0 to 1, after seals and dark edges were taken out. A blank page has less than about 0.0005.</summary>
    public required double InkShare { get; init; }

    /// <summary>true when the lines of text seem to stand: the page was scanned turned by 90 degrees. Which way is not known.</summary>
    public required bool SeemsTurned { get; init; }

    /// <summary>Whether a red seal was taken out.</summary>
    public bool SealFound => Seals.Count > 0;
}
