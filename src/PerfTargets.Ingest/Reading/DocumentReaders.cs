using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading.Doc;
using PerfTargets.Ingest.Reading.Excel;
using PerfTargets.Ingest.Reading.Html;
using PerfTargets.Ingest.Reading.Pdf;
using PerfTargets.Ingest.Reading.Rtf;
using PerfTargets.Ingest.Reading.Text;
using PerfTargets.Ingest.Reading.Word;

namespace PerfTargets.Ingest.Reading;

/// <summary>Every reader there is: a written-out list.</summary>
public static class DocumentReaders
{
    /// <summary>The readers, one a format.</summary>
    public static IReadOnlyList<IDocumentReader> All { get; } = [new TextDocumentReader(), new WordDocumentReader(pages: new HtmlDocumentReader()), new HtmlDocumentReader(), new PdfDocumentReader(), new ExcelDocumentReader(), new DocDocumentReader(richText: new RtfDocumentReader())];

    /// <summary>The reader of a format; null when this version reads no such documents.</summary>
    public static IDocumentReader? Find(DocumentFormat format)
    {
        foreach (var reader in All)
        {
            if (reader.Format == format)
                return reader;
        }

        return null;
    }
}
