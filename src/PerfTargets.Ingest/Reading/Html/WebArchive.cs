using System.Text;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>
/// The pages of a document: itself, or the HTML parts of a web archive (MHTML). An archive's first page counts;
/// when that is only a frame set, as Excel saves a workbook, the pages in its frames do.
/// </summary>
internal static class WebArchive
{
    private const int MostNesting = 8;

    /// <summary>The pages, each with the charset that a header around it declares.</summary>
    /// <exception cref="UnreadableDocumentException">It is an archive without an HTML part.</exception>
    public static IReadOnlyList<(ReadOnlyMemory<byte> Bytes, string? Charset)> Pages(ReadOnlyMemory<byte> bytes)
    {
        if (!MimeHeader.IsAtStart(bytes.Span))
            return [(bytes, null)];
        var pages = new List<(ReadOnlyMemory<byte> Bytes, string? Charset)>();
        Collect(new MimePart(bytes), pages, 0);
        if (pages.Count == 0)
            throw new UnreadableDocumentException(HtmlMessages.NoHtmlPart());
        var isFrameSet = pages.Count > 1 && Encoding.Latin1.GetString(pages[0].Bytes.Span).Contains("<frameset", StringComparison.OrdinalIgnoreCase);
        return isFrameSet ? pages[1..] : pages[..1];
    }

    private static void Collect(MimePart part, List<(ReadOnlyMemory<byte> Bytes, string? Charset)> pages, int depth)
    {
        if (part.Type is "text/html" or "application/xhtml+xml")
            pages.Add((part.Decoded(), part.Charset));
        else if (part.Type.StartsWith("multipart/", StringComparison.Ordinal) && depth < MostNesting)
        {
            foreach (var inner in part.Parts())
                Collect(inner, pages, depth + 1);
        }
    }
}
