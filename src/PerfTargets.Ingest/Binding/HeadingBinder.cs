namespace PerfTargets.Ingest.Binding;

/// <summary>
/// Reads what stands above a form's table: title, year, and the unit and project that some layouts print there.
/// Headings are told apart when the fields of the table are known.
/// </summary>
internal sealed class HeadingBinder(FormBuilder form, Lexicon lexicon)
{
    private const int LongestHeading = 60;

    private static readonly string[] UnitEndings =
    [
        "部", "局", "委", "办", "院", "所", "中心", "学校", "中学", "小学", "大学", "政府", "人大", "政协", "法院", "检察院", "会", "站", "队", "馆", "公司", "厅", "办公室", "委员会",
    ];

    private readonly LabelReader labels = new(lexicon);
    private readonly List<FormCell> headings = [];
    private FormCell? belowBlank;

    /// <summary>
    /// Reads the heading: the rows of one cell before the first row of several. Rows that are labels (金额单位：万元)
    /// are left alone.
    /// </summary>
    public void Bind(IReadOnlyList<FormRow> rows)
    {
        var afterBlank = false;
        foreach (var row in rows)
        {
            if (row.IsBlank)
            {
                afterBlank = true;
                continue;
            }

            if (row.Only is not { } cell)
                break;
            if (!TryTitleOrYear(cell))
            {
                var label = labels.Read(cell.Text);
                if (label is { Inline: null })
                    break;
                if (label is null)
                    Collect(row, cell, afterBlank || row.Cells[0].IsBlank);
            }

            afterBlank = false;
        }
    }

    /// <summary>true when the row is part of the heading.</summary>
    public bool Owns(FormRow row) => row.Only is { } cell && (cell == belowBlank || headings.Contains(cell) || cell.IsUsed);

    /// <summary>Gives the headings their meaning, by comparing them with the fields of the table.</summary>
    public void Settle()
    {
        if (belowBlank is not null && form is { ProjectName: null, HasProjectNameLabel: false })
        {
            form.Diagnostics.Add(BindingMessages.LabelMissing(belowBlank, "项目名称"));
            form.ProjectName = belowBlank.Text;
            form.Place(belowBlank, belowBlank.Text, "/projectName");
        }

        foreach (var heading in headings.Where(h => !h.IsUsed))
        {
            if (form.HeadingProjectName is null && IsSame(heading.Text, form.ProjectName))
                SetProject(heading);
            else if (form.HeadingUnit is null && (IsSame(heading.Text, form.Unit) || IsSame(heading.Text, form.ImplementingUnit)))
                SetUnit(heading);
        }

        foreach (var heading in headings.Where(h => !h.IsUsed))
        {
            if (form.HeadingUnit is null && (LooksLikeUnit(heading.Text) || (headings.Count == 2 && heading == headings[0])))
                SetUnit(heading);
            else if (form.HeadingProjectName is null)
                SetProject(heading);
        }
    }

    private bool TryTitleOrYear(FormCell cell)
    {
        if (form.Title is null && TitlePattern.IsTitle(cell.Text))
        {
            form.Title = cell.Text;
            form.Place(cell, cell.Text, "/title");
            return true;
        }

        if (form.FiscalYear is null && YearParser.Parse(cell.Text) is { } year)
        {
            form.FiscalYear = year;
            form.Place(cell, cell.Text, "/fiscalYear");
            return true;
        }

        return false;
    }

    private void Collect(FormRow row, FormCell cell, bool afterBlank)
    {
        // In the table, behind a blank label cell: a value whose label is missing, not a heading.
        if (!row.IsParagraph && afterBlank)
            belowBlank ??= cell;
        else if (cell.Text.Length <= LongestHeading)
            headings.Add(cell);
    }

    private void SetUnit(FormCell heading)
    {
        form.HeadingUnit = heading.Text;
        form.Place(heading, heading.Text, "/headingUnit");
    }

    private void SetProject(FormCell heading)
    {
        form.HeadingProjectName = heading.Text;
        form.Place(heading, heading.Text, "/headingProjectName");
    }

    private static bool IsSame(string heading, string? field) => field is not null && LabelKey.Of(heading) == LabelKey.Of(field);

    private static bool LooksLikeUnit(string text)
    {
        var bare = LabelKey.WithoutBrackets(text);
        return Array.Exists(UnitEndings, e => bare.EndsWith(e, StringComparison.Ordinal));
    }
}
