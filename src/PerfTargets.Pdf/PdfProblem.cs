namespace PerfTargets.Pdf;

/// <summary>Something that could not be read as it should be. The rest was read.</summary>
/// <param name="Code">What.</param>
/// <param name="Page">The page, from 1; null for the file as a whole.</param>
/// <param name="Count">How often on that page; 1 for a problem of the file.</param>
public sealed record PdfProblem(PdfProblemCode Code, int? Page, int Count);

/// <summary>Kinds of trouble within a file that is read all the same.</summary>
public enum PdfProblemCode
{
    /// <summary>The cross-reference table is missing or wrong; the objects were found by scanning the file.</summary>
    CrossReferenceRebuilt,

    /// <summary>The file ends early: some of its pages or objects are gone.</summary>
    Truncated,

    /// <summary>A stream is damaged; what could be decoded was used.</summary>
    StreamDamaged,

    /// <summary>A filter that holds no text this reader could use stands before page content.</summary>
    FilterUnsupported,

    /// <summary>A page or a part of it could not be found or makes no sense.</summary>
    PageDamaged,

    /// <summary>Glyphs whose font does not tell their character: they stand as U+FFFD.</summary>
    GlyphUnmapped,

    /// <summary>A limit on nesting, size or count was reached; what lies beyond was not read.</summary>
    LimitReached,
}
