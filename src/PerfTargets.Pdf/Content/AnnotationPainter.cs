using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>Paints the annotations of a page, form fields among them, as they are shown (ISO 32000-1, 12.5.5).</summary>
internal static class AnnotationPainter
{
    private const int Hidden = 2;
    private const int NoView = 32;

    /// <summary>Paints all in their order.</summary>
    public static void PaintAll(PageSource page, PageContext context)
    {
        if (page.Dictionary.Array("Annots") is not { } annotations)
            return;
        var regenerate = page.AcroForm?["NeedAppearances"] is PdfBoolean { Value: true };
        for (var i = 0; i < Math.Min(annotations.Count, ContentLimits.Annotations); i++)
        {
            if (annotations[i] is PdfDictionary annotation && IsShown(annotation, context))
                Paint(annotation, page, context, regenerate);
        }
    }

    private static bool IsShown(PdfDictionary annotation, PageContext context) =>
        ((annotation.Int("F") ?? 0) & (Hidden | NoView)) == 0
        && annotation.Name("Subtype") is not ("Popup" or "Link")
        && !context.Optional.IsHidden(annotation, "OC");

    private static void Paint(PdfDictionary annotation, PageSource page, PageContext context, bool regenerate)
    {
        if (!TryRectangle(annotation.Array("Rect"), out var rectangle))
            return;
        var canvas = context.Canvas;
        var firstGlyph = canvas.Glyphs.Count;
        var appearance = Appearance(annotation);
        if (appearance is not null)
            PaintAppearance(appearance, rectangle, page, context);
        if (appearance is not null && !regenerate)
            return;
        var value = AnnotationValue.Of(annotation, page.AcroForm);
        if (value is null || (appearance is not null && FieldText.Shows(canvas.Glyphs, firstGlyph, value.Text)))
            return;
        if (!context.CountBytes(value.Text.Length))
            return;
        canvas.Glyphs.RemoveRange(firstGlyph, canvas.Glyphs.Count - firstGlyph);
        FieldText.Paint(value, canvas.Space.Matrix.Box(rectangle.Left, rectangle.Bottom, rectangle.Right, rectangle.Top), canvas);
    }

    // The stream for the state the annotation is in; null when it has none.
    private static PdfStream? Appearance(PdfDictionary annotation)
    {
        var normal = annotation.Dictionary("AP")?["N"];
        if (normal is not PdfDictionary states)
            return normal as PdfStream;
        var state = annotation.Name("AS") ?? annotation.Name("V") ?? annotation.Dictionary("Parent")?.Name("V") ?? "Off";
        return states.Stream(state);
    }

    // Algorithm 8.1: the transformed appearance box is fitted to the rectangle.
    private static void PaintAppearance(PdfStream appearance, in PageRectangle rectangle, PageSource page, PageContext context)
    {
        var fit = Matrix.Identity;
        if (TryRectangle(appearance.Dictionary.Array("BBox"), out var box))
        {
            var shown = Matrix.From(appearance.Dictionary.Array("Matrix")).Box(box.Left, box.Bottom, box.Right, box.Top);
            var scaleX = shown.Width > 0 ? (rectangle.Right - rectangle.Left) / shown.Width : 1;
            var scaleY = shown.Height > 0 ? (rectangle.Top - rectangle.Bottom) / shown.Height : 1;
            fit = new Matrix(scaleX, 0, 0, scaleY, rectangle.Left - (shown.Left * scaleX), rectangle.Bottom - (shown.Top * scaleY));
        }

        var state = new GraphicsState { Ctm = context.Canvas.Space.Matrix, Clip = context.Canvas.Space.Box };
        ExternalObject.RunForm(appearance, fit, context, new ResourceScope(page.Resources, context.Fonts), state, 0);
    }

    private static bool TryRectangle(PdfArray? array, out PageRectangle rectangle)
    {
        rectangle = default;
        if (array is not { Count: >= 4 })
            return false;
        double x0 = array.Number(0) ?? 0, y0 = array.Number(1) ?? 0, x1 = array.Number(2) ?? 0, y1 = array.Number(3) ?? 0;
        rectangle = new PageRectangle(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1));
        return true;
    }
}
