namespace PerfTargets.Ingest.Binding.Listings;

/// <summary>
/// The header of a list of projects: 单位名称, 项目名称, 预算数, 年度目标 stand in one row with 一级指标, 二级指标, …,
/// where a form of its own has them in rows above; or with 数量指标, 质量指标, …, each a column of its own. It may take two
/// rows (绩效指标 over 一级指标).
/// </summary>
internal sealed class ListingHeader
{
    private readonly Lexicon lexicon;
    private HashSet<string>? words;

    private ListingHeader(FormRow row, FormRow? top, IReadOnlyList<ListingColumn> columns, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        Row = row;
        Top = top;
        Columns = columns;
        Key = columns.FirstOrDefault(c => c.Names("projectName")) ?? columns.First(c => c.Names("unit"));
    }

    /// <summary>The row that heads the indicators.</summary>
    public FormRow Row { get; }

    /// <summary>The row above it that is part of the header; null when there is none.</summary>
    public FormRow? Top { get; }

    /// <summary>The columns about the whole project, from the left.</summary>
    public IReadOnlyList<ListingColumn> Columns { get; }

    /// <summary>The column by which rows belong together: the project's name, in lists of units the unit's.</summary>
    public ListingColumn Key { get; }

    /// <summary>数量指标, 质量指标, …, where each kind of indicator has a column; empty where indicators have rows.</summary>
    public IReadOnlyList<FormCell> Kinds { get; private init; } = [];

    /// <summary>Reads the header; null when the row heads the indicators of one form alone.</summary>
    /// <param name="row">A row for which <see cref="IndicatorHeader.IsHeader"/> holds.</param>
    /// <param name="above">The row above it; null at the top.</param>
    /// <param name="lexicon">The labels.</param>
    public static ListingHeader? Read(FormRow row, FormRow? above, Lexicon lexicon)
    {
        var reader = new ListingLabels(lexicon);
        var firstLevel = row.Cells.FirstOrDefault(cell => lexicon.Find("column", TextOf(cell)) is "level1" or "level2" or "level3");
        if (firstLevel is null)
            return null;
        var columns = new List<ListingColumn>();
        foreach (var cell in row.Cells)
        {
            var isLeft = cell.Column < firstLevel.Column;
            if (TextOf(cell).Length > 0 && (isLeft || !lexicon.Has("column", TextOf(cell))) && reader.Read(TextOf(cell), isLeft) is { } label)
                columns.Add(new ListingColumn(cell.SpannedBy ?? cell, label));
        }

        return Make(row, above, columns, firstLevel, [], lexicon);
    }

    /// <summary>Reads a header whose columns are kinds of indicators; null when the row is none.</summary>
    /// <param name="row">A row.</param>
    /// <param name="above">The row above it; null at the top.</param>
    /// <param name="lexicon">The labels.</param>
    public static ListingHeader? ReadKinds(FormRow row, FormRow? above, Lexicon lexicon)
    {
        if (row.IsParagraph || row.IsSequence)
            return null;
        var kinds = row.Cells.Where(cell => lexicon.Has("aspect", TextOf(cell)) || lexicon.Has("dimension", TextOf(cell))).ToList();
        if (kinds.Count < 2)
            return null;
        var reader = new ListingLabels(lexicon);
        var columns = row.Cells.Except(kinds).Where(cell => TextOf(cell).Length > 0)
            .Select(cell => new ListingColumn(cell.SpannedBy ?? cell, reader.Read(TextOf(cell), isLeft: true)!)).ToList();
        return Make(row, above, columns, kinds[0], kinds, lexicon);
    }

    private static ListingHeader? Make(FormRow row, FormRow? above, List<ListingColumn> columns, FormCell firstIndicator, List<FormCell> kinds, Lexicon lexicon)
    {
        var isNamed = columns.Exists(c => c.Head.Column < firstIndicator.Column && (c.Names("projectName") || c.Names("unit")));
        return isNamed ? new ListingHeader(row, above is not null && IsTopOf(above, row) ? above : null, columns, lexicon) { Kinds = kinds } : null;
    }

    /// <summary>true for the same row printed again, as at the top of a page.</summary>
    public bool IsRepeatedBy(FormRow row) => row.Printed.Count > 1 && row.Printed.Select(c => LabelKey.Of(c.Text)).All(Words.Contains);

    private HashSet<string> Words => words ??= [.. Row.Cells.Select(TextOf).Concat((Top?.Printed ?? []).Select(c => c.Text)).Select(text => LabelKey.Of(text))];

    /// <summary>true when cells of one row reach down into the next.</summary>
    public static bool IsTopOf(FormRow top, FormRow row) => row.Cells.Any(cell => cell.SpannedBy is { } owner && top.Cells.Contains(owner));

    /// <summary>The place of a cell in a full row: typed rows may lack the cells at their left that were merged with those above.</summary>
    public int PlaceOf(FormRow row, FormCell cell) => cell.Column + Shift(row);

    /// <summary>The column about the whole project in which a cell stands; null when it is one of an indicator.</summary>
    public ListingColumn? Of(FormRow row, FormCell cell) => Columns.FirstOrDefault(c => c.Covers(PlaceOf(row, cell)));

    // A row that begins with 产出指标 or 数量指标 begins under 一级指标 or 二级指标.
    private int Shift(FormRow row)
    {
        if (row.Width >= Row.Width || row.IsBlank || row.Printed[0].Column > 0)
            return 0;
        var level = lexicon.Has("dimension", row.Printed[0].Text) ? "level1" : lexicon.Has("aspect", row.Printed[0].Text) ? "level2" : null;
        var head = level is null ? null : Row.Cells.FirstOrDefault(cell => lexicon.Find("column", TextOf(cell)) == level);
        return head is not null ? head.Column : Row.IsSequence ? Row.Width - row.Width : 0;
    }

    /// <summary>What a cell of the header says; "" when it and what reaches into it are blank.</summary>
    public static string TextOf(FormCell cell) => cell.SpannedBy?.Text ?? cell.Text;
}
