using System.Text;
using PerfTargets.Pdf;
using PerfTargets.Pdf.Filters;

namespace PerfTargets.Ingest.Tests.Pdf;

/// <summary>What a test sees of an opened file: its pages' content streams as text.</summary>
internal static class PdfContents
{
    /// <summary>Opens a file and gives the content of each page.</summary>
    public static string[] Of(byte[] file) => Of(PdfDocument.Open(file));

    /// <summary>The content of each page.</summary>
    public static string[] Of(PdfDocument document) =>
        [.. Enumerable.Range(0, document.PageCount).Select(i => document.Source(i).Dictionary.Stream("Contents") is { } stream
            ? Encoding.Latin1.GetString(StreamDecoder.Decode(stream).Bytes.Span)
            : "")];

    /// <summary>A file's bytes with a text put in place of another.</summary>
    public static byte[] Replace(byte[] file, string old, string text) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).Replace(old, text, StringComparison.Ordinal));
}
