namespace PerfTargets.Pdf.Fonts.Metrics;

/// <summary>The unit of font metrics: a thousandth of the font size.</summary>
internal static class GlyphUnits
{
    private const double Most = 100;

    /// <summary>As a part of the font size, held within a hundred times the size.</summary>
    public static double ToFontSize(double units) => Math.Clamp(units / 1000, -Most, Most);
}
