using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>The way from a page's user space to page space: crop box, /Rotate and /UserUnit applied (ISO 32000-1, 7.7.3.3).</summary>
/// <param name="Matrix">From default user space to page space.</param>
/// <param name="Width">Width as shown, in points.</param>
/// <param name="Height">Height as shown, in points.</param>
internal readonly record struct PageSpace(Matrix Matrix, double Width, double Height)
{
    private const double LargestUnit = 75_000;
    private const double LargestPlace = 1e9;

    /// <summary>The page as a box.</summary>
    public PdfBox Box => new(0, 0, Width, Height);

    /// <summary>The space of a page.</summary>
    public static PageSpace Of(PageSource page)
    {
        var unit = page.Dictionary.Number("UserUnit") is { } value and > 0 and < LargestUnit ? value : 1;
        double left = Hold(page.CropBox.Left), bottom = Hold(page.CropBox.Bottom), right = Hold(page.CropBox.Right), top = Hold(page.CropBox.Top);
        var width = (right - left) * unit;
        var height = (top - bottom) * unit;
        return page.Rotation switch
        {
            90 => new(new Matrix(0, unit, unit, 0, -bottom * unit, -left * unit), height, width),
            180 => new(new Matrix(-unit, 0, 0, unit, right * unit, -bottom * unit), width, height),
            270 => new(new Matrix(0, -unit, -unit, 0, top * unit, right * unit), height, width),
            _ => new(new Matrix(unit, 0, 0, -unit, -left * unit, top * unit), width, height),
        };
    }

    private static double Hold(double value) => Math.Clamp(value, -LargestPlace, LargestPlace);
}
