using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>Puts together what a page has and inherits.</summary>
internal static class PageSources
{
    private static readonly PageRectangle Letter = new(0, 0, 612, 792);

    /// <summary>The page ready to be read.</summary>
    public static PageSource Of(PageEntry page, PdfFile file)
    {
        var attributes = page.Inherited.Below(page.Dictionary);
        var media = Rectangle(attributes.MediaBox) ?? Letter;
        return new(
            page.Dictionary,
            attributes.Resources.Resolve() as PdfDictionary ?? PdfDictionary.Empty,
            media,
            Within(Rectangle(attributes.CropBox) ?? media, media),
            Rotation(attributes.Rotate),
            file.AcroForm,
            file.OptionalContent);
    }

    // null when it has no area: opposite corners may come in any order (ISO 32000-1, 7.9.5).
    private static PageRectangle? Rectangle(PdfObject written)
    {
        if (written.Resolve() is not PdfArray { Count: >= 4 } array
            || (array.Number(0), array.Number(1), array.Number(2), array.Number(3)) is not ({ } x0, { } y0, { } x1, { } y1))
        {
            return null;
        }
        return NotEmpty(new(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1)));
    }

    private static PageRectangle Within(PageRectangle crop, PageRectangle media) =>
        NotEmpty(new(
            Math.Max(crop.Left, media.Left),
            Math.Max(crop.Bottom, media.Bottom),
            Math.Min(crop.Right, media.Right),
            Math.Min(crop.Top, media.Top))) ?? media;

    private static PageRectangle? NotEmpty(PageRectangle box) => box.Right > box.Left && box.Top > box.Bottom ? box : null;

    private static int Rotation(PdfObject written)
    {
        var degrees = written.Resolve() is PdfNumber number ? number.Int % 360 : 0;
        return degrees % 90 == 0 ? (degrees + 360) % 360 : 0;
    }
}
