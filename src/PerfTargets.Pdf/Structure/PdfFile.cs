using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>A file opened: its objects, and its pages in their order.</summary>
/// <param name="Store">The objects.</param>
/// <param name="Pages">The pages.</param>
/// <param name="AcroForm">The interactive form; null when there is none.</param>
/// <param name="OptionalContent">The catalog's /OCProperties; null when there is none.</param>
/// <param name="IsRebuilt">Whether the objects were found by scanning.</param>
/// <param name="LostPages">Parts of the page tree that lead nowhere.</param>
internal sealed record PdfFile(ObjectStore Store, IReadOnlyList<PageEntry> Pages, PdfDictionary? AcroForm, PdfDictionary? OptionalContent, bool IsRebuilt, int LostPages);
