namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>Gives the lines of a block's columns to the rows that white space tells.</summary>
/// <param name="rows">The heights of each row's lines.</param>
/// <param name="columns">The columns of the block.</param>
internal sealed class GapRows(List<List<Band>> rows, IReadOnlyList<BlockColumn> columns)
{
    // A column that has something in nearly all rows, and begins a text in most, has one text for each row; labels stand
    // left of the first such column.
    private const double NearlyAll = 0.85;
    private const double MostRows = 0.6;
    private const double FullRow = 0.4;

    // Between the texts of two columns there is at least this much white space, in line heights.
    private const double LeastGap = 0.6;

    /// <summary>The height each row takes.</summary>
    public IEnumerable<Band> Heights => rows.Select(r => new Band(r[0].Top, r[^1].Bottom, 0, 0));

    /// <summary>The texts of each column.</summary>
    public List<RowSpan>[] Spans()
    {
        var texts = columns.Select((_, c) => Texts(c)).ToList();
        var full = Full();
        var own = Enumerable.Range(0, columns.Count).FirstOrDefault(c => IsOfEachRow(texts[c], ByRow(columns[c]), full), -1);
        var spans = new List<RowSpan>[columns.Count];
        var starts = new HashSet<int> { rows.Count };
        for (var c = 0; c < columns.Count; c++)
            spans[c] = c < own ? Labels(texts[c], starts) : ByRow(columns[c]);
        return spans;
    }

    private static bool IsOfEachRow(List<RowSpan> begun, List<RowSpan> filled, HashSet<int> full) =>
        begun.Count(t => full.Contains(t.Row)) >= MostRows * full.Count && filled.Count(t => full.Contains(t.Row)) >= NearlyAll * full.Count;

    // Rows of few texts, as sums and rests of cut rows are, do not tell what columns hold.
    private HashSet<int> Full()
    {
        var filled = columns.SelectMany(c => ByRow(c).Select(t => t.Row)).GroupBy(row => row);
        return [.. filled.Where(g => g.Count() >= FullRow * columns.Count).Select(g => g.Key)];
    }

    // A text that begins in a row stands for all rows to the next that begins, in its column or in one at its left.
    private static List<RowSpan> Labels(List<RowSpan> texts, HashSet<int> starts)
    {
        starts.UnionWith(texts.Select(t => t.Row));
        return texts.ConvertAll(t => t with { RowCount = starts.Where(s => s > t.Row).Min() - t.Row });
    }

    // The texts of a column, each with the row it begins in: at a row's first line, unless it goes on there from the line above.
    private List<RowSpan> Texts(int number)
    {
        var column = columns[number];
        var right = column.Lines.Count == 0 || number + 1 == columns.Count
            ? column.Right
            : Math.Max(column.Right, columns[number + 1].Left - (LeastGap * column.Lines[0].Size));
        var texts = new List<RowSpan>();
        for (var i = 0; i < column.Lines.Count; i++)
        {
            var (row, line) = At(column.Lines[i]);
            if (i == 0 || (line == 0 && (IsBelowHead(number, row) || !GoesOn(column, right, i))) || (line > 0 && !IsNext(column.Lines[i - 1], column.Lines[i])))
                texts.Add(new RowSpan(row, 1, i, 1));
            else
                texts[^1] = texts[^1] with { LineCount = texts[^1].LineCount + 1 };
        }

        return texts;
    }

    // A first row with a text in every column is a head: its texts go on in no row below, save that of the first column,
    // which may name the whole block.
    private bool IsBelowHead(int column, int row) =>
        row == 1 && column > 0 && columns.All(c => c.Lines.Count > 0 && At(c.Lines[0]) == (0, 0));

    private List<RowSpan> ByRow(BlockColumn column)
    {
        var texts = new List<RowSpan>();
        for (var i = 0; i < column.Lines.Count; i++)
        {
            var row = At(column.Lines[i]).Row;
            if (texts.Count > 0 && texts[^1].Row == row)
                texts[^1] = texts[^1] with { LineCount = texts[^1].LineCount + 1 };
            else
                texts.Add(new RowSpan(row, 1, i, 1));
        }

        return texts;
    }

    private bool GoesOn(BlockColumn column, double right, int line) =>
        IsNext(column.Lines[line - 1], column.Lines[line]) && WrappedText.IsWrapped(column.Lines[line - 1], column.Lines[line], column.Left, right);

    private bool IsNext(TextLine upper, TextLine lower)
    {
        var (above, below) = (At(upper), At(lower));
        return below.Line > 0 ? above == (below.Row, below.Line - 1) : above == (below.Row - 1, rows[below.Row - 1].Count - 1);
    }

    private (int Row, int Line) At(TextLine line)
    {
        var best = (Row: 0, Line: 0);
        for (var r = 0; r < rows.Count; r++)
        {
            for (var l = 0; l < rows[r].Count; l++)
            {
                if (Off(rows[r][l], line) < Off(rows[best.Row][best.Line], line))
                    best = (r, l);
            }
        }

        return best;
    }

    private static double Off(Band height, TextLine line) => Math.Abs(height.Middle - line.Place.CenterY);
}
