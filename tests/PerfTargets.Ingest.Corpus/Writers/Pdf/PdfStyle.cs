namespace PerfTargets.Ingest.Corpus.Writers.Pdf;

/// <summary>How a page is set.</summary>
/// <param name="Width">Page width in points.</param>
/// <param name="Height">Page height in points.</param>
/// <param name="FontSize">Type size in points.</param>
/// <param name="OpenBreaks">true when a table cut by the page's end has no line there, as some printers leave it.</param>
public sealed record PdfStyle(double Width, double Height, double FontSize, bool OpenBreaks)
{
    /// <summary>true when the indicators stand without borders: only the head and the funds are ruled.</summary>
    public bool IsBlockOpen { get; init; }

    /// <summary>A4, upright, 10.5 point type.</summary>
    public static PdfStyle Portrait { get; } = new(595.3, 841.9, 10.5, OpenBreaks: false);

    /// <summary>A4, upright, the indicators without borders.</summary>
    public static PdfStyle Borderless { get; } = Portrait with { IsBlockOpen = true };

    /// <summary>A4 on its side.</summary>
    public static PdfStyle Landscape { get; } = new(841.9, 595.3, 10.5, OpenBreaks: true);

    /// <summary>A4, upright, 8 point type.</summary>
    public static PdfStyle Small { get; } = new(595.3, 841.9, 8, OpenBreaks: true);
}
