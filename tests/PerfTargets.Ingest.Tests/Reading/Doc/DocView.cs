using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Tests.Reading.Word;

namespace PerfTargets.Ingest.Tests.Reading.Doc;

/// <summary>What the readers of older Word documents and rich text make of a file, in lines.</summary>
internal static class DocView
{
    public static Document Read(byte[] bytes) => PerfTargets.Ingest.Reading.DocumentReaders.Find(DocumentFormat.Doc)!.Read(bytes);

    public static Document Read(DocDraft draft) => Read(draft.Bytes());

    /// <summary>The cells of the only table.</summary>
    public static IEnumerable<string> Cells(Document document) => WordXml.Cells(document);

    public static IEnumerable<string> Paragraphs(Document document) => document.Blocks.OfType<Paragraph>().Select(p => p.Text.Replace("\n", "⏎")).Where(t => t.Trim().Length > 0);

    /// <summary>Code and text of the diagnostics.</summary>
    public static IEnumerable<string> Aside(Document document) => document.Diagnostics.Select(d => $"{d.Code} {d.Text}");

    /// <summary>Everything, in an order that does not depend on the format.</summary>
    public static IEnumerable<string> All(Document document) =>
        [.. document.Blocks.SelectMany(b => b is Table table ? WordXml.Cells(table) : Paragraphs(document with { Blocks = [b] })), .. Aside(document).Where(d => d != $"{DiagnosticCode.TextSetAside} ").Order(StringComparer.Ordinal)];
}
