using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Extraction;

/// <summary>A table on its grid.</summary>
/// <param name="RowCount">Number of grid rows.</param>
/// <param name="ColumnCount">Number of grid columns: of the widest row.</param>
/// <param name="Cells">The cells by row, then column. A grid place that a span covers has no cell of its own.</param>
/// <param name="Columns">What a column number means here.</param>
/// <param name="At">Where the table begins.</param>
public sealed record Table(int RowCount, int ColumnCount, IReadOnlyList<Cell> Cells, ColumnMeaning Columns, Location At) : Block(At);

/// <summary>What a cell's column number says.</summary>
public enum ColumnMeaning
{
    /// <summary>A place on the page: cells of one column stand below each other.</summary>
    Grid,

    /// <summary>Only the cell's order in its row: a merged cell counted once, so columns of different rows do not match.</summary>
    Sequence,
}
