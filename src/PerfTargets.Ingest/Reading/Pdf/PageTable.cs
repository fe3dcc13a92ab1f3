using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>A table on one page.</summary>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="Columns">The x of every column border.</param>
/// <param name="RowCount">Number of grid rows.</param>
/// <param name="Cells">Its cells, by row, then column.</param>
internal sealed record PageTable(int Page, double[] Columns, int RowCount, List<PageCell> Cells)
{
    /// <summary>By column, whether a border closes it above; empty when that is not known.</summary>
    public IReadOnlyList<bool> ClosedAbove { get; init; } = [];

    /// <summary>true when no border closes it above.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>true when no border closes it below.</summary>
    public bool IsOpenBelow { get; init; }

    /// <summary>true when its columns were told by the alignment of text.</summary>
    public bool IsAligned { get; init; }

    /// <summary>
    /// Whether its first row is a row of its own by its borders: above some columns there is none, as where a label cell goes on,
    /// but above everything the row prints there is one.
    /// </summary>
    public bool BeginsRow => !IsOpenAbove && ClosedAbove.Contains(false) && ClosedAbove.Contains(true)
        && Cells.Where(c => c.Row == 0 && !c.IsBlank).All(c => ClosedAbove.Skip(c.Column).Take(c.ColumnSpan).All(closed => closed));

    /// <summary>Around its cells.</summary>
    public PdfBox Box { get; } = Boxes.Around(Cells.Select(c => c.Box));

    /// <summary>The cells that cover a row, from the left.</summary>
    public List<PageCell> Covering(int row) =>
        [.. Cells.Where(c => c.Row <= row && row < c.Row + c.RowSpan).OrderBy(c => c.Column)];
}

/// <summary>A cell of a table on one page.</summary>
/// <param name="Area">Its place on the table's grid.</param>
/// <param name="Box">Its borders.</param>
/// <param name="Lines">Its text.</param>
/// <param name="Inner">Where its text may stand.</param>
internal sealed record PageCell(GridArea Area, PdfBox Box, IReadOnlyList<TextLine> Lines, PdfBox Inner)
{
    /// <summary>From 0.</summary>
    public int Row => Area.Row;

    /// <summary>From 0.</summary>
    public int Column => Area.Column;

    /// <summary>Grid rows covered.</summary>
    public int RowSpan => Area.RowSpan;

    /// <summary>Grid columns covered.</summary>
    public int ColumnSpan => Area.ColumnSpan;

    /// <summary>true when nothing is printed.</summary>
    public bool IsBlank => Lines.Count == 0;

    /// <summary>The text, paragraphs parted by \n.</summary>
    public string Text => CellSetter.Text(Lines, Inner);
}
