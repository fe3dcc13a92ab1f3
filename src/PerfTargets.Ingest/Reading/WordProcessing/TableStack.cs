namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>
/// The tables that are open, one inside another. The older formats have no tables: they have cells, ended by marks,
/// rows, ended by marks, and for each paragraph the number of tables it stands in.
/// </summary>
/// <param name="outside">What stands in no table.</param>
/// <param name="endFields">Called where nothing of a field can run on: at the ends of cells.</param>
internal sealed class TableStack(BlockList outside, Action endFields)
{
    /// <summary>Tables one inside another beyond which a document is damaged, or means harm.</summary>
    public const int MostDepth = 64;

    private readonly List<OpenTable> open = [];
    private int cells;

    /// <summary>Where a paragraph of a depth goes. Tables that are deeper have ended; tables up to the depth begin.</summary>
    public BlockList Enter(int depth)
    {
        if (depth > MostDepth)
            throw new UnreadableDocumentException(ReadingMessages.NestedTooDeep(MostDepth));
        while (open.Count > depth)
            CloseInnermost();
        while (open.Count < depth)
        {
            Content().Finish();
            endFields();
            open.Add(new OpenTable());
        }

        return Content();
    }

    /// <summary>Ends a cell of the innermost table.</summary>
    public void EndCell()
    {
        Count(1);
        open[^1].EndCell();
        endFields();
    }

    /// <summary>Ends a row of the innermost table.</summary>
    /// <param name="describe">Gives the row's cells their edges and merges.</param>
    /// <param name="isDeleted">true when tracked changes delete the row.</param>
    /// <param name="isHidden">true when no page shows it.</param>
    public void EndRow(Action<WordRow>? describe, bool isDeleted, bool isHidden)
    {
        var row = open[^1].TakeRow();
        row.IsHidden = isHidden;
        describe?.Invoke(row);
        if (!isDeleted)
            open[^1].Add(row);
        else
            SetRowAside(row);
        endFields();
    }

    /// <summary>Ends all tables.</summary>
    public void Close() => Enter(0);

    private void Count(int more)
    {
        cells += more;
        if (cells > ReadingLimits.MostCells)
            throw new UnreadableDocumentException(ReadingMessages.TooManyCells());
    }

    private BlockList Content() => open.Count == 0 ? outside : open[^1].Cell.Content;

    // A row whose end is missing still counts: its cells are there.
    private void CloseInnermost()
    {
        var table = open[^1];
        var rest = table.TakeRow();
        table.Add(rest);
        Count(1);
        open.RemoveAt(open.Count - 1);
        EdgeGrid.Apply(table.Rows);
        if (table.Rows.Count > 0)
            Content().Blocks.Add(new WordTable(table.Rows));
        endFields();
    }

    private void SetRowAside(WordRow row)
    {
        var around = (open.Count > 1 ? open[^2].Cell.Content : outside).SetAside;
        foreach (var cell in row.Cells)
        {
            var text = PlainText.Of(cell.Content.Blocks);
            if (!string.IsNullOrWhiteSpace(text))
                around.Add(new SetAside(SetAsideReason.Deleted, text));
            around.AddRange(cell.Content.SetAside);
        }
    }

    private sealed class OpenTable
    {
        private WordRow row = new();

        public List<WordRow> Rows { get; } = [];

        public WordCell Cell { get; private set; } = new();

        public void EndCell()
        {
            Cell.Content.Finish();
            row.Cells.Add(Cell);
            Cell = new WordCell();
        }

        public WordRow TakeRow()
        {
            Cell.Content.Finish();
            if (!Cell.Content.IsBlank() || Cell.Content.SetAside.Count > 0)
                EndCell();
            var taken = row;
            row = new WordRow();
            Cell = new WordCell();
            return taken;
        }

        public void Add(WordRow ended)
        {
            if (ended.Cells.Count > 0)
                Rows.Add(ended);
        }
    }
}
