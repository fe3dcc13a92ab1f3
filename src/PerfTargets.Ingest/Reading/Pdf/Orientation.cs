using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Which way text runs on the page. Lines are built in a space turned so that it runs from left to right.</summary>
internal enum Orientation
{
    /// <summary>From left to right.</summary>
    Right,

    /// <summary>From top to bottom, lines from right to left: vertical writing, and text turned clockwise.</summary>
    Down,

    /// <summary>Upside down.</summary>
    Left,

    /// <summary>From bottom to top, lines from left to right.</summary>
    Up,

    /// <summary>At an angle no table has, as watermarks do.</summary>
    Skewed,
}

/// <summary>Tells and turns directions of writing.</summary>
internal static class Orientations
{
    private const double MostTilt = 8;

    /// <summary>The orientation of a glyph.</summary>
    public static Orientation Of(PdfGlyph glyph)
    {
        var angle = (((glyph.Angle + (glyph.IsVertical ? 90 : 0)) % 360) + 360) % 360;
        var quarter = (int)Math.Round(angle / 90);
        return Math.Abs(angle - (quarter * 90)) > MostTilt ? Orientation.Skewed : (Orientation)(quarter % 4);
    }

    /// <summary>A box turned so that text of the orientation runs from left to right and its lines go downwards.</summary>
    public static PdfBox Turn(PdfBox box, Orientation orientation) => orientation switch
    {
        Orientation.Down => new PdfBox(box.Top, -box.Right, box.Bottom, -box.Left),
        Orientation.Left => new PdfBox(-box.Right, -box.Bottom, -box.Left, -box.Top),
        Orientation.Up => new PdfBox(-box.Bottom, box.Left, -box.Top, box.Right),
        _ => box,
    };
}
