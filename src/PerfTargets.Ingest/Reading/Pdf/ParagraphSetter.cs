namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Puts lines outside tables into paragraphs.</summary>
internal static class ParagraphSetter
{
    private const double MostApart = 2.4;
    private const double ShortHeading = 0.6;

    /// <summary>The lines by paragraph.</summary>
    /// <param name="lines">From the top, nothing between them.</param>
    /// <param name="left">Where the page's text begins.</param>
    /// <param name="right">Where the page's text ends.</param>
    /// <param name="width">The page's width.</param>
    public static List<List<TextLine>> Set(IReadOnlyList<TextLine> lines, double left, double right, double width)
    {
        var paragraphs = new List<List<TextLine>>();
        foreach (var line in lines)
        {
            if (paragraphs.Count > 0 && GoesOn(paragraphs[^1][^1], line, left, right, width))
                paragraphs[^1].Add(line);
            else
                paragraphs.Add([line]);
        }

        return paragraphs;
    }

    private static bool GoesOn(TextLine upper, TextLine lower, double left, double right, double width) =>
        upper.Orientation == lower.Orientation
        && upper.Orientation == Orientation.Right
        && Math.Abs(upper.Size - lower.Size) < 0.6
        && lower.Box.CenterY - upper.Box.CenterY is var apart && apart > 0.5 * lower.Size && apart < MostApart * lower.Size
        && lower.Box.Left < left + (0.6 * lower.Size)
        && !AreHeadings(upper, lower, width)
        && WrappedText.IsWrapped(upper, lower, left, right);

    // Lines set about one middle, the upper one far from full: a title, a year, a unit, each for itself.
    private static bool AreHeadings(TextLine upper, TextLine lower, double width) =>
        Math.Abs(upper.Box.CenterX - lower.Box.CenterX) < 0.5 * lower.Size
        && lower.Box.Left > upper.Box.Left + (0.3 * lower.Size)
        && upper.Box.Width < ShortHeading * width;
}
