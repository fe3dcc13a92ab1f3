using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading.Doc;
using PerfTargets.Ingest.Reading.Excel;
using PerfTargets.Ingest.Reading.Html;
using PerfTargets.Ingest.Reading.Images;
using PerfTargets.Ingest.Reading.Pdf;
using PerfTargets.Ingest.Reading.Rtf;
using PerfTargets.Ingest.Reading.Text;
using PerfTargets.Ingest.Reading.Word;

namespace PerfTargets.Ingest.Reading;

/// <summary>Every reader there is: a written-out list.</summary>
public static class DocumentReaders
{
    /// <summary>The readers, one a format; none recognises pictures.</summary>
    public static IReadOnlyList<IDocumentReader> All { get; } = With(null);

    /// <summary>The readers, one a format.</summary>
    /// <param name="recognition">How pages that are only pictures are recognised; null leaves them unread.</param>
    public static IReadOnlyList<IDocumentReader> With(RecognitionOptions? recognition) =>
    [
        new TextDocumentReader(),
        new WordDocumentReader(pages: new HtmlDocumentReader()),
        new HtmlDocumentReader(),
        new ImageDocumentReader(pages: new PdfDocumentReader(recognition)),
        new ExcelDocumentReader(),
        new DocDocumentReader(richText: new RtfDocumentReader()),
    ];

    /// <summary>The reader of a format, one that recognises no pictures; null when this version reads no such documents.</summary>
    public static IDocumentReader? Find(DocumentFormat format) => Find(All, format);

    /// <summary>The reader of a format; null when there is none.</summary>
    /// <param name="readers">The readers to choose from.</param>
    /// <param name="format">The format.</param>
    public static IDocumentReader? Find(IReadOnlyList<IDocumentReader> readers, DocumentFormat format)
    {
        foreach (var reader in readers)
        {
            if (reader.Format == format)
                return reader;
        }

        return null;
    }
}
