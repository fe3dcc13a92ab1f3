using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>Writes what was read as the blocks of a document: tables on their grids, tables inside tables resolved.</summary>
internal sealed class BlockWriter
{
    private int tables;
    private int cells;

    public List<Block> Blocks { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Writes the blocks and reports the text set aside among them.</summary>
    public void Write(BlockList list)
    {
        foreach (var block in list.Blocks)
        {
            if (block is WordParagraph paragraph)
                Blocks.Add(new Paragraph(paragraph.Text, new Location()));
            else
                Write((WordTable)block);
        }

        Report(list, null);
    }

    private void Write(WordTable table)
    {
        if (!NestedTables.HasAny(table))
        {
            WriteGrid(table.Rows);
            return;
        }

        if (NestedTables.IsLayout(table))
        {
            foreach (var row in table.Rows)
                Unwrap(row);
            return;
        }

        var rows = new List<WordRow>();
        foreach (var row in table.Rows)
        {
            if (!NestedTables.HoldsLarge(row))
            {
                rows.Add(row);
                continue;
            }

            WriteGrid(rows);
            rows.Clear();
            Unwrap(row);
        }

        WriteGrid(rows);
    }

    private void Unwrap(WordRow row)
    {
        foreach (var cell in row.Cells)
            Write(cell.Content);
    }

    private void WriteGrid(List<WordRow> source)
    {
        var rows = source.Count == 0 ? source : Shown(source);
        if (rows.Count == 0)
            return;
        var grid = TableGrid.Build(rows);
        var width = 0;
        var written = new List<Cell>(grid.Count);
        cells += grid.Count;
        if (cells > ReadingLimits.MostCells)
            throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
        foreach (var cell in grid)
        {
            var at = new Location { Table = tables, Row = cell.Row, Column = cell.Column };
            written.Add(new Cell(cell.Row, cell.Column, PlainText.Of(cell.Source.Content.Blocks), at) { RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan });
            width = Math.Max(width, cell.Column + cell.ColumnSpan);
            Report(cell.Source.Content, at);
            foreach (var covered in cell.Covered)
                ReportCovered(covered, at);
        }

        Blocks.Add(new Table(rows.Count, width, written, ColumnMeaning.Grid, new Location { Table = tables }));
        tables++;
    }

    private List<WordRow> Shown(List<WordRow> rows)
    {
        var shown = new List<WordRow>(rows.Count);
        foreach (var row in rows)
        {
            if (!row.IsHidden)
            {
                shown.Add(row);
                continue;
            }

            foreach (var cell in row.Cells)
                Report(cell, SetAsideReason.Hidden, null);
        }

        return shown;
    }

    private void ReportCovered(WordCell covered, Location at) => Report(covered, SetAsideReason.CoveredCell, at);

    private void Report(WordCell cell, SetAsideReason reason, Location? at)
    {
        var text = PlainText.Of(cell.Content.Blocks);
        if (!string.IsNullOrWhiteSpace(text))
            Diagnostics.Add(WordMessages.Of(new SetAside(reason, text), at));
        Report(cell.Content, at);
    }

    private void Report(BlockList list, Location? at)
    {
        foreach (var aside in list.SetAside)
            Diagnostics.Add(WordMessages.Of(aside, at));
        foreach (var block in at is null ? [] : list.Blocks)
            ReportInside(block, at!);
    }

    // A table that became text of a cell may have set text aside in its own cells.
    private void ReportInside(WordBlock block, Location at)
    {
        if (block is not WordTable table)
            return;
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
                Report(cell.Content, at);
        }
    }
}
