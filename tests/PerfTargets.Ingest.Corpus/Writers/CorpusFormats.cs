using System.Text;
using PerfTargets.Ingest.Corpus.Writers.Pdf;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Corpus.Writers;

/// <summary>Every format, a written-out list.</summary>
public static class CorpusFormats
{
    /// <summary>The formats.</summary>
    public static IReadOnlyList<CorpusFormat> List { get; } =
    [
        new("celldump", "txt", DocumentFormat.Text, true, (sheets, noise) => Encoding.UTF8.GetBytes(CellDumpWriter.Write(sheets, noise))),
        new("rowdump", "txt", DocumentFormat.Text, false, (sheets, noise) => Encoding.UTF8.GetBytes(RowDumpWriter.Write(sheets, noise))),
        new("html", "html", DocumentFormat.Html, true, (sheets, noise) => Encoding.UTF8.GetBytes(HtmlWriter.Write(sheets, noise))),
        new("docx", "docx", DocumentFormat.Docx, true, WordWriter.Write),
        new("pdf", "pdf", DocumentFormat.Pdf, false, (sheets, _) => PdfWriter.Write(sheets, PdfStyle.Portrait)),
        new("pdf-landscape", "pdf", DocumentFormat.Pdf, false, (sheets, _) => PdfWriter.Write(sheets, PdfStyle.Landscape)),
        new("xlsx", "xlsx", DocumentFormat.Xlsx, false, (sheets, _) => ExcelWriter.Write(sheets)),
        new("pdf-small", "pdf", DocumentFormat.Pdf, false, (sheets, _) => PdfWriter.Write(sheets, PdfStyle.Small)),
        new("pdf-borderless", "pdf", DocumentFormat.Pdf, false, (sheets, _) => PdfWriter.Write(sheets, PdfStyle.Borderless)),
    ];

    /// <summary>Documents as a share holds them: a quarter each of Word, web page, text in both shapes, and PDF.</summary>
    public static IReadOnlyList<CorpusFormat> Mixed { get; } =
        [Of("docx"), Of("html"), Of("celldump"), Of("pdf"), Of("docx"), Of("html"), Of("rowdump"), Of("pdf")];

    /// <summary>A format by its name.</summary>
    public static CorpusFormat Of(string name) =>
        List.FirstOrDefault(format => format.Name == name) ?? throw new ArgumentException($"There is no format {name}.", nameof(name));
}
