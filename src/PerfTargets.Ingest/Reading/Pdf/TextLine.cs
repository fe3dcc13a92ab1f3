using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>A line of text: glyphs that stand side by side.</summary>
/// <param name="text">What it says, spaces included.</param>
/// <param name="box">Around its visible glyphs, in page space turned so that the line runs from left to right.</param>
/// <param name="place">Around its visible glyphs, in page space.</param>
/// <param name="orientation">Which way it runs.</param>
/// <param name="size">The largest font size in it.</param>
/// <param name="firstUnit">Width of what cannot be parted at its start: a word, or a character and the closing marks behind it.</param>
/// <param name="pieces">Its visible stretches, parted by wide gaps.</param>
internal sealed class TextLine(string text, PdfBox box, PdfBox place, Orientation orientation, double size, double firstUnit, IReadOnlyList<TextPiece> pieces)
{
    /// <summary>What it says, spaces included.</summary>
    public string Text { get; } = text;

    /// <summary>Around its visible glyphs, turned so that it runs from left to right.</summary>
    public PdfBox Box { get; } = box;

    /// <summary>Around its visible glyphs, in page space.</summary>
    public PdfBox Place { get; } = place;

    /// <summary>Where its characters begin from the top: fonts differ in the white space they claim above and below.</summary>
    public double Top => Place.CenterY - (Orientation == Orientation.Right ? Size : Place.Height) / 2;

    /// <summary>Where its characters end.</summary>
    public double Bottom => Place.CenterY + (Orientation == Orientation.Right ? Size : Place.Height) / 2;

    /// <summary>Which way it runs.</summary>
    public Orientation Orientation { get; } = orientation;

    /// <summary>The largest font size in it.</summary>
    public double Size { get; } = size;

    /// <summary>Width of what cannot be parted at its start.</summary>
    public double FirstUnit { get; } = firstUnit;

    /// <summary>Its visible stretches, parted by wide gaps, from the left.</summary>
    public IReadOnlyList<TextPiece> Pieces { get; } = pieces;

    /// <summary>The same line farther right: for a table that stands elsewhere on its next page.</summary>
    public TextLine MovedBy(double x)
    {
        var moved = Place with { Left = Place.Left + x, Right = Place.Right + x };
        return new TextLine(Text, Orientations.Turn(moved, Orientation), moved, Orientation, Size, FirstUnit, Pieces);
    }
}

/// <summary>A stretch of a line without a wide gap.</summary>
/// <param name="Box">Around it, turned as its line.</param>
/// <param name="Glyphs">Its glyphs from the left, spaces included.</param>
internal sealed record TextPiece(PdfBox Box, IReadOnlyList<PdfGlyph> Glyphs);
