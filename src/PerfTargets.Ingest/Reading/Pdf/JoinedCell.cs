using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>A cell of a table that may run over several pages.</summary>
/// <param name="row">Grid row of the whole table.</param>
/// <param name="column">Grid column of the whole table.</param>
/// <param name="columnSpan">Grid columns covered.</param>
/// <param name="page">The page it begins on.</param>
/// <param name="part">Its part on that page.</param>
internal sealed class JoinedCell(int row, int column, int columnSpan, int page, PageCell part)
{
    private readonly List<TextLine> lines = [.. part.Lines];

    /// <summary>Grid row of the whole table.</summary>
    public int Row { get; } = row;

    /// <summary>Grid column of the whole table.</summary>
    public int Column { get; } = column;

    /// <summary>Grid columns covered.</summary>
    public int ColumnSpan { get; } = columnSpan;

    /// <summary>Grid rows covered.</summary>
    public int RowSpan { get; set; } = part.RowSpan;

    /// <summary>The page it begins on.</summary>
    public int Page { get; } = page;

    /// <summary>Its borders on that page.</summary>
    public PdfBox Box => part.Box;

    /// <summary>The text, paragraphs parted by \n.</summary>
    public string Text => CellSetter.Text(lines, part.Inner);

    /// <summary>The cell as one of a page, with the text it has so far.</summary>
    public PageCell AsPageCell() => part with { Lines = lines };

    /// <summary>true when it reaches down to the row.</summary>
    public bool EndsAt(int row) => Row + RowSpan - 1 == row;

    /// <summary>Takes the text of its part on a further page.</summary>
    public void Append(IEnumerable<TextLine> more) => lines.AddRange(more);
}
