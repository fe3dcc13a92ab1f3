using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>External objects (ISO 32000-1, 8.8): images and forms.</summary>
internal static class ExternalObject
{
    /// <summary>Paints the object that a name stands for.</summary>
    public static void Paint(string name, ContentRun run)
    {
        if (run.Resources.Dictionary.Dictionary("XObject")?.Stream(name) is not { } stream)
            return;
        var dictionary = stream.Dictionary;
        if (run.Page.Optional.IsHidden(dictionary, "OC") || run.Page.Canvas.HiddenDepth > 0)
            return;
        if (dictionary.Name("Subtype") == "Image")
            ImagePainter.Paint(ImageInfo.Of(dictionary), run.State, run.Page.Canvas);
        else if (dictionary.Name("Subtype") == "Form" || dictionary.Array("BBox") is not null)
            RunForm(stream, Matrix.Identity, run.Page, run.Resources, run.State, run.Depth);
    }

    /// <summary>Runs a form (ISO 32000-1, 8.10).</summary>
    /// <param name="form">The form.</param>
    /// <param name="placement">A transformation behind the form's own matrix.</param>
    /// <param name="page">The page.</param>
    /// <param name="resources">The caller's resources, for a form without its own.</param>
    /// <param name="state">The caller's state; not changed.</param>
    /// <param name="depth">How many forms are around the caller.</param>
    public static void RunForm(PdfStream form, in Matrix placement, PageContext page, ResourceScope resources, GraphicsState state, int depth)
    {
        if (!page.CountBytes(0) || !page.Enter(form, depth))
            return;
        var dictionary = form.Dictionary;
        var inner = state.Copy();
        inner.Concat(Matrix.From(dictionary.Array("Matrix")).Then(placement));
        if (dictionary.Array("BBox") is { Count: >= 4 } box)
            inner.ClipTo(inner.Ctm.Box(box.Number(0) ?? 0, box.Number(1) ?? 0, box.Number(2) ?? 0, box.Number(3) ?? 0));
        var scope = dictionary.Dictionary("Resources") is { } own ? new ResourceScope(own, page.Fonts) : resources;
        ContentRun.Run(page.Bytes.OfForm(form), page, scope, inner, depth + 1);
        page.Leave(form);
    }
}
