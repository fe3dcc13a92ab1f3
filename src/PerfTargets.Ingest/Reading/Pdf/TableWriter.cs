using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Writes a table that was put together as a block of the document.</summary>
internal static class TableWriter
{
    /// <summary>The block.</summary>
    /// <param name="chain">The table, put together.</param>
    /// <param name="number">Its number in the document, from 0.</param>
    public static Table Write(TableChain chain, int number)
    {
        var cells = new List<Cell>(chain.Cells.Count);
        foreach (var cell in chain.Cells)
        {
            var at = new Location { Page = cell.Page, Table = number, Row = cell.Row, Column = cell.Column, Box = Rounded(cell.Box) };
            cells.Add(new Cell(cell.Row, cell.Column, cell.Text, at) { RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan });
        }

        return new Table(chain.RowCount, chain.ColumnCount, cells, ColumnMeaning.Grid, new Location { Page = chain.Page, Table = number });
    }

    /// <summary>A box as places show it.</summary>
    public static IReadOnlyList<double> Rounded(PdfBox box) =>
        [Math.Round(box.Left, 1), Math.Round(box.Top, 1), Math.Round(box.Right, 1), Math.Round(box.Bottom, 1)];
}
