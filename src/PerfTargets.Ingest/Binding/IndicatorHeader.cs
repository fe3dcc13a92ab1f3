namespace PerfTargets.Ingest.Binding;

/// <summary>
/// The header of an indicator table: a row with at least two of 一级/二级/三级指标, 指标值, 实际完成值, …,
/// and a second row below it where columns are split (三年均值, 2023年, …).
/// </summary>
internal sealed class IndicatorHeader
{
    private readonly IReadOnlyList<string> words;

    private IndicatorHeader(IReadOnlyList<IndicatorColumn> columns, IReadOnlyList<IndicatorColumn>? beside, IReadOnlyList<string> words, string? section, bool isSequence, int width, int rowCount)
    {
        this.words = words;
        Columns = columns;
        Section = section;
        IsSequence = isSequence;
        Width = width;
        RowCount = rowCount;
        if (beside is not null)
            Beside = new IndicatorHeader(beside, null, words, section, isSequence, width, rowCount);
    }

    /// <summary>The columns from the left, the group column included where there is one.</summary>
    public IReadOnlyList<IndicatorColumn> Columns { get; }

    /// <summary>管理效率, 履职效能: the block's own name; null when it has none.</summary>
    public string? Section { get; }

    /// <summary>true when columns only count a row's cells.</summary>
    public bool IsSequence { get; }

    /// <summary>Number of places in a full row.</summary>
    public int Width { get; }

    /// <summary>Number of rows the header takes.</summary>
    public int RowCount { get; }

    /// <summary>The columns of a second table in the same rows, under the same 一级指标: 二级指标, 三级指标 and 指标值 stand there again; null as a rule.</summary>
    public IndicatorHeader? Beside { get; }

    /// <summary>true when the row is such a header.</summary>
    public static bool IsHeader(FormRow row, Lexicon lexicon)
    {
        if (row.IsParagraph || row.Printed.Count < 2)
            return false;
        var levels = 0;
        var others = 0;
        foreach (var cell in row.Printed)
        {
            var role = lexicon.Find("column", cell.Text);
            if (role is "level1" or "level2" or "level3")
                levels++;
            else if (role is "target" or "actual")
                others++;
        }

        return levels >= 2 || (levels >= 1 && others >= 1);
    }

    /// <summary>Reads the header at <paramref name="at"/> and uses its cells up as labels.</summary>
    /// <param name="rows">The form's rows.</param>
    /// <param name="at">The header row.</param>
    /// <param name="groupAbove">The label cell that a blank line cut off the header row and left in the row above; null as a rule.</param>
    /// <param name="lexicon">The labels.</param>
    public static IndicatorHeader Read(IReadOnlyList<FormRow> rows, int at, FormCell? groupAbove, Lexicon lexicon)
    {
        var row = rows[at];
        var shift = groupAbove is null ? 0 : 1;
        var columns = new List<IndicatorColumn>();
        string? section = groupAbove is null ? null : lexicon.Find("section", groupAbove.Text) is null ? null : groupAbove.Text;
        if (groupAbove is not null)
            columns.Add(new IndicatorColumn(IndicatorRole.Group, 0, groupAbove.Text));

        foreach (var cell in row.Cells.Where(c => !c.IsBlank || c.SpannedBy is not null))
        {
            var text = cell.IsBlank ? cell.SpannedBy!.Text : cell.Text;
            var role = lexicon.Find("column", text);
            if (role is null && columns.Count == 0)
            {
                columns.Add(new IndicatorColumn(IndicatorRole.Group, cell.Column, text, cell.ColumnSpan));
                section = lexicon.Has("section", text) ? text : null;
            }
            else if (role is not null || !cell.IsBlank)
            {
                columns.Add(new IndicatorColumn(Parse(role), cell.Column + shift, text, cell.ColumnSpan));
            }

            if (!cell.IsBlank && !cell.IsUsed)
                cell.PlaceAsLabel();
        }

        // 绩效指标 may stand in the rows alone, with a blank above it in the header.
        if (columns[0] is { Role: IndicatorRole.Level1, Column: > 0 })
            columns.Insert(0, new IndicatorColumn(IndicatorRole.Group, 0, ""));

        var width = row.Width + shift;
        var count = 1;
        if (at + 1 < rows.Count && TrySplit(columns, rows[at + 1], lexicon))
        {
            width = Math.Max(width, rows[at + 1].Width);
            count = 2;
        }

        NameLevels(columns, rows.Skip(at + count), lexicon);
        KeepUnknown(columns, lexicon);
        return new IndicatorHeader(columns, TakeBeside(columns), row.Printed.Select(c => LabelKey.Of(c.Text)).ToList(), section, row.IsSequence, width, count);
    }

    /// <summary>The same header one column to the right: for a header row that lacks the blank cell over 绩效指标.</summary>
    public IndicatorHeader ShiftedRight()
    {
        var shifted = Columns.Select(c => c with { Column = c.Column + 1 }).Prepend(new IndicatorColumn(IndicatorRole.Group, 0, ""));
        return new IndicatorHeader(shifted.ToList(), Beside?.Columns.Select(c => c with { Column = c.Column + 1 }).ToList(), words, Section, IsSequence, Width + 1, RowCount);
    }

    /// <summary>true for the same header printed again, as at the top of a page.</summary>
    public bool IsRepeatedBy(FormRow row)
    {
        var printed = row.Printed;
        return printed.Count == words.Count && printed.Select(c => LabelKey.Of(c.Text)).SequenceEqual(words);
    }

    /// <summary>The column of a role; null when the table has none.</summary>
    public IndicatorColumn? Find(IndicatorRole role) => Columns.FirstOrDefault(c => c.Role == role);

    /// <summary>The column a cell stands in: the one that begins where it begins, else the one it shares most grid columns with; null when there is none.</summary>
    public IndicatorColumn? Of(FormCell cell)
    {
        IndicatorColumn? best = null;
        var most = 0;
        foreach (var column in Columns)
        {
            if (column.Column == cell.Column)
                return column;
            var shared = Math.Min(column.Column + column.Span, cell.Column + cell.ColumnSpan) - Math.Max(column.Column, cell.Column);
            if (shared > most)
                (best, most) = (column, shared);
        }

        return best;
    }

    // 指标类型 says ≥ or 定性 as a rule; in a table without levels it is the level: 数量指标, 产出指标.
    private static void NameLevels(List<IndicatorColumn> columns, IEnumerable<FormRow> below, Lexicon lexicon)
    {
        var type = columns.FindIndex(c => c.Role == IndicatorRole.ValueType);
        if (type < 0 || columns.Exists(c => c.Role is IndicatorRole.Level1 or IndicatorRole.Level2) || columns.FindIndex(c => c.Role == IndicatorRole.Level3) < type)
            return;
        var first = below.Select(row => row.At(columns[type].Column)).FirstOrDefault(cell => cell is { IsBlank: false })?.Text ?? "";
        if (lexicon.Has("aspect", first))
            columns[type] = columns[type] with { Role = IndicatorRole.Level2 };
        else if (lexicon.Has("dimension", first))
            columns[type] = columns[type] with { Role = IndicatorRole.Level1 };
    }

    // One column with an unknown head is a remark; where there is a remark already, or another such column, it keeps its head.
    private static void KeepUnknown(List<IndicatorColumn> columns, Lexicon lexicon)
    {
        var isTaken = columns.Exists(c => c.Role == IndicatorRole.Remark && lexicon.Find("column", c.Label) == "remark");
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Role != IndicatorRole.Remark || lexicon.Find("column", columns[i].Label) == "remark")
                continue;
            if (isTaken)
                columns[i] = columns[i] with { Role = IndicatorRole.Reference };
            isTaken = true;
        }
    }

    // 一级指标 二级指标 三级指标 指标值 | 二级指标 三级指标 指标值: the second table's columns leave the first.
    private static List<IndicatorColumn>? TakeBeside(List<IndicatorColumn> columns)
    {
        var target = columns.FindIndex(c => c.Role == IndicatorRole.Target);
        var again = target < 0 ? -1 : columns.FindIndex(target, c => c.Role is IndicatorRole.Level2 or IndicatorRole.Level3);
        if (again < 0 || !columns.Exists(c => c.Role == IndicatorRole.Level1) || columns.FindIndex(again, c => c.Role == IndicatorRole.Target) < 0
            || !columns.Take(target).Any(c => c.Role == columns[again].Role))
        {
            return null;
        }

        var beside = columns.Skip(again).Prepend(columns.Find(c => c.Role == IndicatorRole.Level1)!).ToList();
        columns.RemoveRange(again, columns.Count - again);
        return beside;
    }

    // A second header row: every printed cell is a column name or the year of a reference value.
    private static bool TrySplit(List<IndicatorColumn> columns, FormRow below, Lexicon lexicon)
    {
        if (below.IsBlank || below.IsParagraph)
            return false;
        var split = new List<FormCell>();
        var roles = new List<string>();
        foreach (var cell in below.Printed)
        {
            var isReference = lexicon.Has("reference", cell.Text) || YearParser.Parse(cell.Text) is not null;
            var role = isReference ? "reference" : lexicon.Find("column", cell.Text);
            if (role is null or "level1")
                return false;
            split.Add(cell);
            roles.Add(role);
        }

        columns.RemoveAll(c => split.Exists(s => s.Column >= c.Column && s.Column < c.Column + c.Span));
        for (var i = 0; i < split.Count; i++)
        {
            columns.Add(new IndicatorColumn(Parse(roles[i]), split[i].Column, split[i].Text, split[i].ColumnSpan));
            split[i].PlaceAsLabel();
        }

        columns.Sort((a, b) => a.Column.CompareTo(b.Column));
        return true;
    }

    // A column with a head that the lexicon does not know is kept as a remark.
    private static IndicatorRole Parse(string? role) => role switch
    {
        "level1" => IndicatorRole.Level1,
        "level2" => IndicatorRole.Level2,
        "level3" => IndicatorRole.Level3,
        "target" => IndicatorRole.Target,
        "actual" => IndicatorRole.Actual,
        "explanation" => IndicatorRole.Explanation,
        "scoringRule" => IndicatorRole.ScoringRule,
        "measureUnit" => IndicatorRole.MeasureUnit,
        "valueType" => IndicatorRole.ValueType,
        "points" => IndicatorRole.Points,
        "score" => IndicatorRole.Score,
        "shortfallReason" => IndicatorRole.ShortfallReason,
        "reference" => IndicatorRole.Reference,
        _ => IndicatorRole.Remark,
    };
}
