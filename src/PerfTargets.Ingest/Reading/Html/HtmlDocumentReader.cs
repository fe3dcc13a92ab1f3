using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>Reads web pages: HTML as browsers, Word and Excel save it, and web archives (MHTML).</summary>
public sealed class HtmlDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Html;

    /// <inheritdoc/>
    public Document Read(ReadOnlyMemory<byte> bytes)
    {
        var diagnostics = new List<Diagnostic>();
        var items = new List<FlowItem>();
        foreach (var page in WebArchive.Pages(bytes))
        {
            var text = PageDecoder.Decode(page.Bytes.Span, page.Charset, diagnostics);
            using var tree = PageParser.Parse(text);
            items.AddRange(PageWalker.Walk(tree, diagnostics));
        }

        return new Document { Format = Format, Blocks = Blocks(items), Diagnostics = diagnostics };
    }

    private static List<Block> Blocks(List<FlowItem> items)
    {
        var blocks = new List<Block>(items.Count);
        var tables = 0;
        foreach (var item in items)
            blocks.Add(item.Table is null ? new Paragraph(item.Text!, new Location()) : Table(item.Table, tables++));
        return blocks;
    }

    private static Table Table(HtmlTable table, int number)
    {
        var cells = new Cell[table.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = table.Cells[i];
            var at = new Location { Table = number, Row = cell.Row, Column = cell.Column };
            cells[i] = new Cell(cell.Row, cell.Column, cell.Text, at) { RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan };
        }

        return new Table(table.RowCount, table.ColumnCount, cells, ColumnMeaning.Grid, new Location { Table = number });
    }
}
