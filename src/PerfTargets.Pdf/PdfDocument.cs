using PerfTargets.Pdf.Content;
using PerfTargets.Pdf.Structure;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf;

/// <summary>An open PDF. Not thread-safe; open one per thread.</summary>
public sealed class PdfDocument
{
    private readonly PdfFile file;
    private readonly FontCache fonts = new();

    private PdfDocument(PdfFile file)
    {
        this.file = file;
    }

    /// <summary>Number of pages that were found.</summary>
    public int PageCount => file.Pages.Count;

    /// <summary>Trouble with the file as a whole, as far as it was read by now.</summary>
    public IReadOnlyList<PdfProblem> Problems => FileProblems.Of(file);

    /// <summary>Opens a file from its bytes.</summary>
    /// <param name="bytes">The whole file; not copied.</param>
    /// <exception cref="PdfUnreadableException">It cannot be read at all.</exception>
    public static PdfDocument Open(ReadOnlyMemory<byte> bytes) => new(FileOpener.Open(bytes));

    /// <summary>Reads a page. Whatever is wrong with it becomes a problem of the page.</summary>
    /// <param name="index">From 0.</param>
    public PdfPage ReadPage(int index) => PageReader.Read(Source(index), index + 1, fonts);

    /// <summary>A page's dictionary and what it inherits.</summary>
    /// <param name="index">From 0.</param>
    internal PageSource Source(int index) => PageSources.Of(file.Pages[index], file);
}
