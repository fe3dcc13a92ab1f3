using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>Reads one page from its dictionary.</summary>
internal static class PageReader
{
    private const string Unmapped = "\uFFFD";

    /// <summary>What stands on the page. Never throws on bad content: what was wrong is a problem of the page.</summary>
    /// <param name="page">The page, and what it inherits.</param>
    /// <param name="number">From 1.</param>
    /// <param name="fonts">Fonts already loaded in this document.</param>
    public static PdfPage Read(PageSource page, int number, FontCache fonts)
    {
        var space = PageSpace.Of(page);
        var context = new PageContext(space, fonts, new OptionalContent(page.OptionalContent));
        var state = new GraphicsState { Ctm = space.Matrix, Clip = space.Box };
        var resources = new ResourceScope(page.Resources, fonts);
        ContentRun.Run(context.Bytes.OfPage(page.Dictionary["Contents"]), context, resources, state, 0);
        AnnotationPainter.PaintAll(page, context);
        DuplicateGlyphs.Remove(context.Canvas.Glyphs);

        var unmapped = context.Canvas.Glyphs.Count(g => g.Text == Unmapped);
        if (unmapped > 0)
            context.Problems.Add(PdfProblemCode.GlyphUnmapped, unmapped);
        return new PdfPage
        {
            Number = number,
            Width = space.Width,
            Height = space.Height,
            Rotation = page.Rotation,
            Glyphs = context.Canvas.Glyphs,
            Rulings = context.Canvas.Rulings,
            Fills = context.Canvas.Fills,
            Images = context.Canvas.Images,
            Problems = context.Problems.ToList(number),
        };
    }
}
