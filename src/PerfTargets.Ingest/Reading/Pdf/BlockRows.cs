namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Finds the rows of a block without borders, and which rows each line of its columns belongs to.</summary>
internal sealed class BlockRows
{
    // Labels stand as the texts of the rows do, as a rule.
    private const double OtherAlignment = 0.5;

    private readonly IReadOnlyList<BlockColumn> columns;
    private readonly double pitch;
    private readonly List<Band> rows = [];
    private readonly List<Band> keyLeft;
    private readonly List<Band> keyRight;

    /// <summary>Finds the rows.</summary>
    /// <param name="columns">At least two.</param>
    /// <param name="beginsOpen">Whether the block continues one of the page before.</param>
    public BlockRows(IReadOnlyList<BlockColumn> columns, bool beginsOpen)
    {
        this.columns = columns;
        pitch = BlockColumn.Pitch(columns);
        var key = KeyColumns.Of(columns, pitch);
        var (left, right) = (key.Left, key.Right);
        var leftBands = columns[left].Bands(pitch);
        var rightBands = columns[right].Bands(pitch);
        (keyLeft, keyRight) = (leftBands, rightBands);
        Spans = new List<RowSpan>[columns.Count];
        for (var c = 0; c < columns.Count; c++)
            Spans[c] = [];
        foreach (var group in key.Groups)
            AddRow(group, left, right, leftBands, rightBands);
        if (beginsOpen && rows.Count > 0)
            AddRowAbove(left, right);
        for (var c = 0; c < columns.Count; c++)
        {
            if (c == left || c == right)
                continue;
            if (c < left)
                AddLabels(c, beginsOpen, key.Alignment);
            else
                AddTexts(c, key.Alignment);
        }
    }

    /// <summary>Takes the rows that white space tells.</summary>
    /// <param name="columns">At least two.</param>
    /// <param name="told">The rows.</param>
    public BlockRows(IReadOnlyList<BlockColumn> columns, GapRows told)
    {
        this.columns = columns;
        (keyLeft, keyRight) = ([], []);
        rows.AddRange(told.Heights);
        Spans = told.Spans();
    }

    /// <summary>Number of rows.</summary>
    public int Count => rows.Count;

    /// <summary>The texts of each column: their lines, and the rows they stand for.</summary>
    public List<RowSpan>[] Spans { get; }

    /// <summary>The cells: a text with its column and rows.</summary>
    public List<BlockText> Texts()
    {
        var texts = new List<BlockText>();
        for (var c = 0; c < columns.Count; c++)
        {
            foreach (var span in Spans[c])
                texts.Add(new BlockText(c, span, columns[c]));
        }

        return texts;
    }

    /// <summary>Number of rows that are surely rows of their own: in both columns of most lines, the text of the row above ended before its line was full.</summary>
    public int SureRows()
    {
        var ends = new int[rows.Count];
        foreach (var bands in new[] { keyLeft, keyRight })
        {
            for (var i = 0; i + 1 < bands.Count; i++)
            {
                if (bands[i].JoinCost >= BlockColumn.EndedCost && RowOf(bands[i]) != RowOf(bands[i + 1]))
                    ends[RowOf(bands[i])]++;
            }
        }

        return ends.Count(e => e == 2);
    }

    /// <summary>The height a row takes.</summary>
    public Band At(int row) => rows[row];

    private void AddRow(BandGroup group, int left, int right, List<Band> leftBands, List<Band> rightBands)
    {
        double top = double.MaxValue, bottom = double.MinValue;
        void Take(List<Band> bands, int column, int first, int count)
        {
            if (count == 0)
                return;
            top = Math.Min(top, bands[first].Top);
            bottom = Math.Max(bottom, bands[first + count - 1].Bottom);
            Spans[column].Add(new RowSpan(rows.Count, 1, first, count));
        }

        Take(leftBands, left, group.LeftFrom, group.LeftCount);
        Take(rightBands, right, group.RightFrom, group.RightCount);
        rows.Add(new Band(top, bottom, 0, 0));
    }

    // What stands above the first row of a page is the rest of a row that the page break cut.
    private void AddRowAbove(int left, int right)
    {
        var above = new List<TextLine>();
        for (var c = 0; c < columns.Count; c++)
        {
            if (c != left && c != right)
                above.AddRange(columns[c].Lines.Where(l => l.Bottom < rows[0].Top + (0.25 * l.Size)));
        }

        if (above.Count == 0)
            return;
        rows.Insert(0, new Band(above.Min(l => l.Top), above.Max(l => l.Bottom), 0, 0));
        foreach (var column in new[] { left, right })
            Spans[column] = Spans[column].ConvertAll(s => s with { Row = s.Row + 1 });
    }

    private void AddLabels(int column, bool beginsOpen, Alignment rowAlignment)
    {
        var labels = columns[column].LabelBands(pitch);
        if (labels.Count == 0)
            return;
        (List<BandGroup> Groups, double Cost) best = ([], double.MaxValue);
        foreach (var alignment in new[] { Alignment.Middle, Alignment.Top })
        {
            var aligned = new BandAligner(labels, rows, alignment, pitch) { MostRight = Math.Max(rows.Count, 8), MayBeginBlank = beginsOpen }.Align();
            var cost = aligned.Cost + (alignment == rowAlignment ? 0 : OtherAlignment);
            if (cost < best.Cost)
                best = (aligned.Groups, cost);
        }

        foreach (var group in best.Groups)
        {
            if (group.LeftCount > 0 && group.RightCount > 0)
                Spans[column].Add(new RowSpan(group.RightFrom, group.RightCount, group.LeftFrom, group.LeftCount));
            else if (group.LeftCount > 0)
                AddRest(Spans[column], group);
        }
    }

    // Lines that no row stands beside belong to the label above them.
    private void AddRest(List<RowSpan> spans, BandGroup group)
    {
        if (spans.Count > 0)
            spans[^1] = spans[^1] with { LineCount = spans[^1].LineCount + group.LeftCount };
        else
            spans.Add(new RowSpan(Math.Min(group.RightFrom, rows.Count - 1), 1, group.LeftFrom, group.LeftCount));
    }

    // A column with a text in each row, or in some.
    private void AddTexts(int column, Alignment alignment)
    {
        var bands = columns[column].Bands(pitch);
        var aligned = new BandAligner(bands, rows, alignment, pitch) { MostRight = 1, BlankCost = 0.3, LooseCost = 6 }.Align();
        foreach (var group in aligned.Groups)
        {
            if (group.LeftCount > 0 && group.RightCount > 0)
                Spans[column].Add(new RowSpan(group.RightFrom, 1, group.LeftFrom, group.LeftCount));
            else if (group.LeftCount > 0)
                AddRest(Spans[column], group);
        }
    }

    private int RowOf(Band band) => Nearest(band.Middle);

    private int Nearest(double y)
    {
        var nearest = 0;
        for (var r = 1; r < rows.Count; r++)
        {
            if (Distance(rows[r], y) < Distance(rows[nearest], y))
                nearest = r;
        }

        return nearest;
    }

    private static double Distance(Band row, double y) => Math.Max(0, Math.Max(row.Top - y, y - row.Bottom));
}

/// <summary>A text of a column and the rows it stands for.</summary>
/// <param name="Row">The first row.</param>
/// <param name="RowCount">Number of rows.</param>
/// <param name="FirstLine">Its first line in the column.</param>
/// <param name="LineCount">Number of its lines.</param>
internal readonly record struct RowSpan(int Row, int RowCount, int FirstLine, int LineCount);
