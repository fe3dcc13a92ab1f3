using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Filters;

/// <summary>Undoes the prediction before Flate and LZW (ISO 32000-1, 7.4.4.4).</summary>
internal static class Predictor
{
    /// <summary>The longest row that is believed, in bytes.</summary>
    private const long LongestRow = 16 << 20;

    /// <summary>The data as it was before prediction; unchanged, and marked damaged, where the parameters make no sense.</summary>
    /// <param name="data">What the filter put out.</param>
    /// <param name="parameters">The filter's parameters.</param>
    public static FilterResult Apply(FilterResult data, PdfDictionary parameters)
    {
        var kind = parameters.Int("Predictor") ?? 1;
        if (kind is not (2 or >= 10))
            return data;
        var colors = parameters.Int("Colors") ?? 1;
        var depth = parameters.Int("BitsPerComponent") ?? 8;
        var columns = parameters.Int("Columns") ?? 1;
        var isSound = colors is >= 1 and <= 64 && depth is 1 or 2 or 4 or 8 or 16 && columns >= 1;
        var row = isSound ? (((long)colors * depth * columns) + 7) / 8 : 0;
        if (row is < 1 or > LongestRow)
            return data with { IsDamaged = true };
        return kind == 2
            ? TiffPredictor.Undo(data, colors, depth, columns, (int)row)
            : PngPredictor.Undo(data, (int)row, Math.Max(1, colors * depth / 8));
    }
}
