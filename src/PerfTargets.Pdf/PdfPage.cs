namespace PerfTargets.Pdf;

/// <summary>
/// What stands on a page, in page space: points, from the top left of the crop box as the page is shown, rotation applied.
/// Content outside the crop box is left out.
/// </summary>
public sealed record PdfPage
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>Width as shown, in points.</summary>
    public required double Width { get; init; }

    /// <summary>Height as shown, in points.</summary>
    public required double Height { get; init; }

    /// <summary>The page's /Rotate: 0, 90, 180 or 270; already applied to everything here.</summary>
    public required int Rotation { get; init; }

    /// <summary>The glyphs in the order they are painted.</summary>
    public required IReadOnlyList<PdfGlyph> Glyphs { get; init; }

    /// <summary>The straight lines, in the order they are painted.</summary>
    public required IReadOnlyList<PdfRuling> Rulings { get; init; }

    /// <summary>Filled areas that are no ruling: a cell's ground, a row's colour.</summary>
    public required IReadOnlyList<PdfFill> Fills { get; init; }

    /// <summary>The images.</summary>
    public required IReadOnlyList<PdfImage> Images { get; init; }

    /// <summary>What could not be read on this page.</summary>
    public required IReadOnlyList<PdfProblem> Problems { get; init; }
}
