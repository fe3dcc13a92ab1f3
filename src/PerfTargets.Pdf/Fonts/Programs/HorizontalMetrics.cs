namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>The advances of an OpenType font program (OpenType, hmtx).</summary>
/// <param name="UnitsPerEm">From head.</param>
/// <param name="Count">The number of entries with an advance, from hhea.</param>
/// <param name="Table">hmtx.</param>
internal sealed record HorizontalMetrics(int UnitsPerEm, int Count, FontData Table)
{
    /// <summary>A glyph's advance as a part of the font size; null when it is not known.</summary>
    public double? Advance(int glyph)
    {
        var entry = Math.Min(glyph, Count - 1);
        return UnitsPerEm == 0 || entry < 0 || (entry * 4) + 2 > Table.Length ? null : (double)Table.U16(entry * 4) / UnitsPerEm;
    }
}
