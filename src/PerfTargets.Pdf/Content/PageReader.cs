using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Content;

/// <summary>Reads one page from its dictionary.</summary>
internal static class PageReader
{
    /// <summary>What stands on the page. Never throws on bad content: what was wrong is a problem of the page.</summary>
    /// <param name="page">The page, and what it inherits.</param>
    /// <param name="number">From 1.</param>
    /// <param name="fonts">Fonts already loaded in this document.</param>
    public static PdfPage Read(PageSource page, int number, FontCache fonts) => throw new NotImplementedException();
}
