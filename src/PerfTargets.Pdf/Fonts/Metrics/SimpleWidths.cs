using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts.Metrics;

/// <summary>The widths that a simple font's dictionary gives (ISO 32000-1, 9.6.2.1), in its own units.</summary>
internal sealed class SimpleWidths
{
    private readonly PdfArray? widths;
    private readonly int first;
    private readonly double? missing;

    /// <summary>Reads the widths.</summary>
    public SimpleWidths(PdfDictionary font, PdfDictionary? descriptor)
    {
        widths = font.Array("Widths") is { Count: > 0 } array ? array : null;
        first = font.Int("FirstChar") ?? 0;
        missing = descriptor?.Number("MissingWidth");
    }

    /// <summary>Whether the font gives any.</summary>
    public bool Any => widths is not null;

    /// <summary>The width of a code; null when the font gives none.</summary>
    public double? Width(int code)
    {
        if (widths is null)
            return null;
        var index = (long)code - first;
        return (index >= 0 && index < widths.Count ? widths.Number((int)index) : null) ?? missing;
    }
}
