namespace PerfTargets.Pdf.Content;

/// <summary>Places images: the unit square, transformed (ISO 32000-1, 8.9.5.1).</summary>
internal static class ImagePainter
{
    // Samples across a line that a printer paints as a stretched image.
    private const int LineSamples = 4;

    /// <summary>Places an image; one stretched into a line is a ruling as well.</summary>
    public static void Paint(in ImageInfo image, GraphicsState state, PageCanvas canvas)
    {
        var box = state.Ctm.Box(0, 0, 1, 1);
        var samples = box.Width < box.Height ? image.Width : image.Height;
        var isLine = FillPainter.IsThin(box) && samples <= LineSamples;
        if (isLine || (image.IsMask && image is { Width: 1, Height: 1 }))
            FillPainter.Add(box, state, canvas);
        canvas.AddImage(new PdfImage(box, image.Kind, image.Width, image.Height), state.Clip);
    }
}
