using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// A table that runs over pages, put together: one set of columns, repeated headings taken out once, cut rows joined,
/// label cells that span the page end continued.
/// </summary>
internal sealed class TableChain
{
    private const double SameWidth = 5;
    private const int HabitRows = 6;
    private readonly List<PageTable> parts = [];
    private readonly List<JoinedCell> cells = [];
    private readonly List<RowCutSeen> cuts = [];
    private readonly WholeTexts whole;
    private double[] columns = [];

    /// <summary>A table on its first page.</summary>
    /// <param name="first">The table.</param>
    /// <param name="whole">Texts that are no rest of a cut row.</param>
    public TableChain(PageTable first, WholeTexts whole)
    {
        this.whole = whole;
        parts.Add(first);
    }

    /// <summary>The cells, by row, then column.</summary>
    public IReadOnlyList<JoinedCell> Cells => cells;

    /// <summary>Number of grid rows.</summary>
    public int RowCount { get; private set; }

    /// <summary>Number of grid columns.</summary>
    public int ColumnCount => columns.Length - 1;

    /// <summary>The page it begins on.</summary>
    public int Page => parts[0].Page;

    /// <summary>The page it reaches so far.</summary>
    public int LastPage => parts[^1].Page;

    /// <summary>true when a table at the top of the next page has the same width or columns, and so goes on with this one.</summary>
    public bool GoesOnIn(PageTable next)
    {
        var last = parts[^1];
        if (last.IsAligned || next.IsAligned)
            return last.Columns.Length == next.Columns.Length && Math.Abs(last.Columns[0] - next.Columns[0]) < SameWidth && Math.Abs(last.Columns[^1] - next.Columns[^1]) < SameWidth;
        return Math.Abs(Width(last) - Width(next)) < SameWidth;
    }

    /// <summary>Adds the part on the next page.</summary>
    public void Add(PageTable next) => parts.Add(next);

    /// <summary>Rows at the top of a further page that repeat the head of the table.</summary>
    /// <param name="part">The further page's part.</param>
    public int RepeatedRows(PageTable part) => part == parts[0] ? 0 : RepeatedHead.Count(parts[0], part);

    /// <summary>Puts the parts together.</summary>
    /// <param name="table">The table's number in the document.</param>
    public IReadOnlyList<Diagnostic> Join(int table)
    {
        columns = ColumnUnion.Of(parts);
        foreach (var part in parts)
            Append(part);
        cells.Sort((a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return [.. cuts.Select(c => PdfMessages.RowContinued(
            new Location { Page = c.IsSure ? c.Page : c.Page - 1, Table = table, Row = c.Row }, c.Begins, c.Page, c.IsSure))];
    }

    private static double Width(PageTable part) => part.Columns[^1] - part.Columns[0];

    private void Append(PageTable part)
    {
        var shift = parts[0].Columns[0] - part.Columns[0];
        var skipped = RepeatedRows(part);
        var meeting = RowCount == 0 ? [] : Meeting(part, skipped, shift);
        var cut = RowCount == 0 ? RowCutKind.None : Cut(part, skipped, meeting);
        var offset = RowCount - skipped - (cut == RowCutKind.None ? 0 : 1);
        if (cut != RowCutKind.None)
            cuts.Add(new RowCutSeen(RowCount - 1, parts[parts.IndexOf(part) - 1].Page, part.Page, cut == RowCutKind.Sure));

        var isLabel = true;
        foreach (var cell in part.Cells)
        {
            if (cell.Row < skipped)
                continue;
            var upper = cell.Row == skipped && meeting.TryGetValue(cell, out var met) ? met : null;
            isLabel &= cell.Row > skipped || (upper is not null && (cell.IsBlank || Script.IsRemark(cell.Text)));
            var spans = upper is not null && isLabel && (cell.RowSpan > 1 || upper.RowSpan > 1);
            if (upper is not null && (cut != RowCutKind.None || spans))
            {
                upper.Append(cell.Lines.Select(l => l.MovedBy(shift)));
                upper.RowSpan += cell.RowSpan - (cut == RowCutKind.None ? 0 : 1);
            }
            else if (cut == RowCutKind.None || cell.Row > skipped)
            {
                var (column, span) = Place(part, cell, shift);
                cells.Add(new JoinedCell(cell.Row + offset, column, span, part.Page, cell));
            }
        }

        RowCount = offset + part.RowCount;
    }

    // The cells of the row at the top, each with the cell above it that ends the page before, where both are equally wide.
    private Dictionary<PageCell, JoinedCell> Meeting(PageTable part, int row, double shift)
    {
        var meeting = new Dictionary<PageCell, JoinedCell>(ReferenceEqualityComparer.Instance);
        foreach (var lower in part.Cells.Where(c => c.Row == row))
        {
            var (column, span) = Place(part, lower, shift);
            if (cells.Find(u => u.EndsAt(RowCount - 1) && u.Column == column && u.ColumnSpan == span) is { } upper)
                meeting[lower] = upper;
        }

        return meeting;
    }

    private RowCutKind Cut(PageTable part, int row, Dictionary<PageCell, JoinedCell> meeting)
    {
        if (row == 0 && part.BeginsRow)
            return RowCutKind.None;
        var pairs = new List<CutPair>();
        foreach (var lower in part.Cells.Where(c => c.Row == row))
        {
            if (meeting.TryGetValue(lower, out var upper))
            {
                if (lower.RowSpan == 1 && !(lower.IsBlank && upper.RowSpan > 1))
                    pairs.Add(new CutPair(upper.AsPageCell(), lower, Habit(upper), whole.Has(lower)));
            }
            else if (!lower.IsBlank)
            {
                return RowCutKind.None;
            }
        }

        var before = parts[parts.IndexOf(part) - 1];
        return before.IsAligned && EndsHigh(pairs) ? RowCutKind.None : RowCut.Of(pairs, before.IsOpenBelow || part.IsOpenAbove);
    }

    // A text that the page break cuts fills its row to the end of the page: one that ends above another's last line goes on nowhere.
    private static bool EndsHigh(List<CutPair> pairs)
    {
        var filled = pairs.FindAll(p => !p.Upper.IsBlank && p.Upper.RowSpan == 1);
        return filled.Exists(p => !p.Lower.IsBlank && p.Upper.Lines[^1].Bottom < filled.Max(f => f.Upper.Lines[^1].Place.CenterY));
    }

    private ColumnHabit Habit(JoinedCell upper)
    {
        var same = cells.Where(c => c.Column == upper.Column && c.ColumnSpan == upper.ColumnSpan && c.Row > RowCount - 1 - HabitRows).ToList();
        var isFilled = same.TrueForAll(c => !c.AsPageCell().IsBlank);
        return same.Count < 3 ? ColumnHabit.Unknown : isFilled ? ColumnHabit.Always : ColumnHabit.Sometimes;
    }

    private (int Column, int Span) Place(PageTable part, PageCell cell, double shift)
    {
        var left = ColumnUnion.Nearest(columns, part.Columns[cell.Column] + shift);
        var right = ColumnUnion.Nearest(columns, part.Columns[cell.Column + cell.ColumnSpan] + shift);
        return (left, Math.Max(1, right - left));
    }
}

/// <summary>A row that a page break cut.</summary>
/// <param name="Row">The row of the whole table.</param>
/// <param name="Begins">The page it begins on.</param>
/// <param name="Page">The page it goes on on.</param>
/// <param name="IsSure">Whether it surely is one row.</param>
internal sealed record RowCutSeen(int Row, int Begins, int Page, bool IsSure);
