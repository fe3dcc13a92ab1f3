using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading.Encodings;

namespace PerfTargets.Ingest.Reading.Text;

/// <summary>Reads plain text: cell dumps of Word files, row dumps, tab-delimited and comma-separated files.</summary>
public sealed class TextDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Text;

    /// <inheritdoc/>
    public Document Read(ReadOnlyMemory<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        var text = TextDecoder.Decode(bytes.Span, diagnostics);
        var lines = TextLines.Split(text);
        var markup = new MarkupStripper(diagnostics);
        var blocks = TextShapeDetector.Detect(text, lines) switch
        {
            TextShape.CellDump => CellDumpReader.Read(lines, markup),
            TextShape.CommaSeparated => DelimitedReader.Read(text, ',', markup),
            TextShape.QuotedTabs => DelimitedReader.Read(text, '\t', markup),
            _ => RowDumpReader.Read(lines, markup),
        };
        return new Document { Format = Format, Blocks = blocks, Diagnostics = diagnostics };
    }
}
