namespace PerfTargets.Pdf;

/// <summary>An open PDF. Not thread-safe; open one per thread.</summary>
public sealed class PdfDocument
{
    private PdfDocument()
    {
    }

    /// <summary>Number of pages that were found.</summary>
    public int PageCount => throw new NotImplementedException();

    /// <summary>Trouble with the file as a whole.</summary>
    public IReadOnlyList<PdfProblem> Problems => throw new NotImplementedException();

    /// <summary>Opens a file from its bytes.</summary>
    /// <param name="bytes">The whole file; not copied.</param>
    /// <exception cref="PdfUnreadableException">It cannot be read at all.</exception>
    public static PdfDocument Open(ReadOnlyMemory<byte> bytes) => throw new NotImplementedException();

    /// <summary>Reads a page. Whatever is wrong with it becomes a problem of the page.</summary>
    /// <param name="index">From 0.</param>
    public PdfPage ReadPage(int index) => throw new NotImplementedException();
}
