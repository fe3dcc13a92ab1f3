using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Text;

/// <summary>Collects paragraphs and tables in reading order.</summary>
internal sealed class TableBuilder(ColumnMeaning columns, MarkupStripper markup)
{
    private readonly List<Block> blocks = [];
    private readonly List<Cell> cells = [];
    private int rows;
    private int width;
    private int tables;
    private int total;

    /// <summary>true while a table is open.</summary>
    public bool IsOpen => rows > 0;

    /// <summary>Begins a row in the open table, or opens one.</summary>
    public void BeginRow() => rows++;

    /// <summary>Adds a cell to the row.</summary>
    public void AddCell(int column, string text, int line)
    {
        if (++total > ReadingLimits.MostCells)
            throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
        var at = new Location { Table = tables, Row = rows - 1, Column = column, Line = line };
        cells.Add(new Cell(rows - 1, column, markup.Strip(text, at), at));
        width = Math.Max(width, column + 1);
    }

    /// <summary>Ends the open table, if any, and adds a paragraph.</summary>
    public void AddParagraph(string text, int line)
    {
        EndTable();
        var at = new Location { Line = line };
        blocks.Add(new Paragraph(markup.Strip(text, at), at));
    }

    /// <summary>Ends the open table, if any.</summary>
    public void EndTable()
    {
        if (rows == 0)
            return;
        blocks.Add(new Table(rows, width, cells.ToArray(), columns, new Location { Table = tables, Line = cells.Count > 0 ? cells[0].At.Line : null }));
        tables++;
        rows = width = 0;
        cells.Clear();
    }

    /// <summary>The blocks; ends the open table.</summary>
    public IReadOnlyList<Block> Finish()
    {
        EndTable();
        return blocks;
    }
}
