namespace PerfTargets.Ingest.Binding;

/// <summary>
/// Reads the rows outside the indicator tables. In each row it finds the labels, pairs every label with what stands
/// beside or below it, and hands the pair to the binder that owns the label's family.
/// </summary>
internal sealed class FieldBinder(FormBuilder form, Lexicon lexicon)
{
    private const int LongestUnknownLabel = 14;
    private const int ShortestGoal = 8;
    private const int LeastHeads = 4;

    private readonly LabelReader labels = new(lexicon);
    private readonly HeaderBinder header = new(form);
    private readonly FundingBinder funding = new(form, lexicon);
    private readonly GoalBinder goals = new(form);
    private readonly KeyTaskBinder tasks = new(form, lexicon);
    private readonly SignatureBinder signatures = new(form);

    /// <summary>Reads one row.</summary>
    public void Bind(FormRow row)
    {
        if (row.IsBlank)
            return;
        var found = row.Printed.Select(c => c.IsUsed ? null : labels.Read(c.Text)).ToList();
        if (found[0] is null && signatures.ExpectsTextBelow && !found.Exists(f => f is not null) && signatures.TryTakeBelow(row))
            return;
        if (row.IsParagraph && found[0] is null && goals.TryContinue(row.Printed[0]))
            return;

        if (found.TrueForAll(f => f is null) && tasks.TryTakeShifted(row))
            return;

        if (funding.TryTakeBelow(row))
            return;
        BeginRow(row, found[0]);
        if (!BindSourceRow(row, found))
            BindCells(row, found);
    }

    /// <summary>An indicator table begins: nothing before it goes on behind it.</summary>
    public void Close()
    {
        funding.Close();
        goals.Close();
        tasks.Close();
        signatures.Close();
    }

    private void BeginRow(FormRow row, Label? first)
    {
        var atLeft = row.Printed[0].Column == 0;
        if (atLeft && first is not null)
        {
            tasks.Close();
            if (first.Family is not ("funding" or "value"))
                funding.Close();
        }

        if (first is not null)
            signatures.Close();
        if (first is not null && atLeft)
            goals.Close();
        tasks.TryHeader(row);
        funding.TryHeader(row);
        funding.Sources.TryHeader(row);
    }

    // A row under a header of sources: everything left of the amounts is a label, the last one names the item.
    private bool BindSourceRow(FormRow row, List<Label?> found)
    {
        if (!funding.Sources.IsOpen || row.Printed.Any(c => lexicon.Has("source", c.Text) && c.IsUsed))
            return false;
        var last = -1;
        for (var i = 0; i < row.Printed.Count; i++)
        {
            // 合计 under a list of tasks is the sum of what they cost.
            if (tasks.IsOpen && found[i] is { Family: "source", Argument: "all" } sum)
                found[i] = sum with { Family = "funding", Argument = "total/all" };
            if (funding.Sources.IsLabelPlace(row, row.Printed[i]) && found[i] is { Family: "funding", Inline: null })
                last = i;
        }

        if (last < 0 && tasks.NameIn(row) is { } task)
        {
            BindTask(row, task);
            return true;
        }

        if (!funding.Sources.TryBind(row, last < 0 ? null : found[last], last < 0 ? null : row.Printed[last]))
        {
            funding.Sources.Close();
            return false;
        }

        for (var i = 0; i < row.Printed.Count; i++)
        {
            if (!row.Printed[i].IsUsed && found[i] is not null)
                row.Printed[i].PlaceAsLabel();
        }

        return true;
    }

    // A task with its money: the canonical form has a place for the task, and keeps what it costs under its name.
    private void BindTask(FormRow row, FormCell task)
    {
        foreach (var (head, value) in funding.Sources.AmountsIn(row).ToList())
            header.AddOther(new Label("other", "", task.Text + " / " + head.Text.TrimEnd('：', ':', ' ')), value);
        foreach (var cell in row.Printed.Where(cell => !cell.IsUsed))
            tasks.TryTake(row, cell);
    }

    private void BindCells(FormRow row, List<Label?> found)
    {
        var belowGoal = goals.ExpectsTextBelow;
        for (var i = 0; i < row.Printed.Count; i++)
        {
            var cell = row.Printed[i];
            if (cell.IsUsed || (belowGoal && found[i] is null or { Inline: not null } && goals.TryTakeBelow(cell)))
                continue;
            if (found[i] is { } label)
                BindLabel(row, i, label, found);
            else if (!tasks.TryTake(row, cell))
                BindUnknown(row, i, found);
        }

        if (belowGoal && row.Printed.Any(c => c.Placements.Exists(p => p.Kind == PlacementKind.Field)))
            goals.CloseColumns();
    }

    private void BindLabel(FormRow row, int i, Label label, List<Label?> found)
    {
        var cell = row.Printed[i];
        if (label.Family is "task" or "source" && !row.Printed.Skip(i + 1).Any() && tasks.TryTake(row, cell))
            return;

        if (label.Family == "funding" && label.Inline is { } words && labels.Read(words) is { Family: "funding", Inline: null } part)
        {
            // 上年结转：上级资金
            cell.PlaceAsLabel();
            found[i] = part;
            funding.BeginPart(label);
            funding.Bind(row, part, cell, Between(row, i, part, found), NextLabel(i, found));
            return;
        }

        var value = ValueOf(row, i, label, found);
        cell.Place(PlacementKind.Label, label.Inline is null ? cell.Text : LabelPart(cell.Text, label.Inline));
        switch (label.Family)
        {
            case "head":
                header.Bind(label, cell, value);
                break;
            case "sign":
                signatures.Bind(label, value);
                break;
            case "review":
                signatures.BindReview(label, cell, value);
                break;
            case "other":
                BindOther(row, i, label, value, found);
                break;
            case "goal":
                NotePlaceholder(cell);
                goals.Bind(label, cell, value);
                break;
            case "goalText" or "goalActual":
                goals.BindColumn(label, cell);
                break;
            case "amountGroup":
                funding.BindGroup(label, value);
                break;
            case "value" when value is not null && funding.TryBindAlone(label, value):
                break;
            case "group" when value is not null && lexicon.Find("listed", label.Printed) == "annual" && IsProse(value.Text):
                goals.Bind(label with { Argument = "annual" }, cell, value);
                break;
            case "funding" when funding.Sources.IsOpen && label.Inline is null:
                funding.NoteCurrency(label);
                funding.Sources.SetHeadLabel(label);
                break;
            case "funding":
                funding.Bind(row, label, cell, Between(row, i, label, found), NextLabel(i, found));
                break;
            default:
                funding.NoteCurrency(label);
                break;
        }
    }

    // 总分 … 100 … 96: every value behind the label is kept under it.
    private void BindOther(FormRow row, int i, Label label, ValueCell? value, List<Label?> found)
    {
        header.AddOther(label, value);
        foreach (var more in Between(row, i, label, found).Skip(1).Where(m => !m.Cell.IsUsed))
            header.AddOther(label, more);
    }

    // A short text of an unknown kind beside a longer one is a label the canonical form has no place for.
    private void BindUnknown(FormRow row, int i, List<Label?> found)
    {
        var cell = row.Printed[i];
        if (row.IsParagraph || i + 1 >= row.Printed.Count || found[i + 1] is not null || row.Printed[i + 1].IsUsed)
            return;
        var isLabel = cell.Text.Length <= LongestUnknownLabel && !cell.Text.Any(c => char.IsAsciiDigit(c) || c is '，' or '。' or '；' or '、');
        if (!isLabel)
            return;
        cell.PlaceAsLabel();
        header.AddOther(new Label("other", "", cell.Text.TrimEnd(':', '：', ' ')), new ValueCell(row.Printed[i + 1], row.Printed[i + 1].Text));
    }

    private static ValueCell? ValueOf(FormRow row, int i, Label label, List<Label?> found)
    {
        var cell = row.Printed[i];
        if (label.Inline is { } inline)
            return new ValueCell(cell, inline);
        if (i + 1 >= row.Printed.Count || row.Printed[i + 1].IsUsed || IsHeader(found))
            return null;
        var next = row.Printed[i + 1];
        var adjacent = next.Column == cell.Column + cell.ColumnSpan;
        var takesWords = label.Family == "head" && adjacent;
        return found[i + 1] switch
        {
            null => new ValueCell(next, next.Text),
            { Inline: not null } when label.Family == "goal" || label.Argument == "duties" => Take(next, i + 1, found),
            { Inline: not null, Family: not ("head" or "sign" or "review") } when label.Family is "head" or "other" => Take(next, i + 1, found),
            { Family: not ("head" or "other" or "sign" or "review") } when takesWords => Take(next, i + 1, found),
            _ => null,
        };
    }

    // Labels and nothing else: they head what stands below, and none is the value of another.
    private static bool IsHeader(List<Label?> found) => found.Count >= LeastHeads && found.TrueForAll(f => f is { Inline: null });

    // The text looks like a label and is the value of the label before it.
    private static ValueCell Take(FormCell cell, int i, List<Label?> found)
    {
        found[i] = null;
        return new ValueCell(cell, cell.Text);
    }

    private static List<ValueCell> Between(FormRow row, int i, Label label, List<Label?> found)
    {
        var between = new List<ValueCell>();
        if (label.Inline is { } inline)
            between.Add(new ValueCell(row.Printed[i], inline));
        for (var k = i + 1; k < row.Printed.Count && found[k] is null; k++)
            between.Add(new ValueCell(row.Printed[k], row.Printed[k].Text));
        return between;
    }

    private static Label? NextLabel(int i, List<Label?> found) => found.Skip(i + 1).FirstOrDefault(f => f is not null);

    // 绩效目标 heads the whole block as a rule; beside a sentence it is the goal's own label.
    private static bool IsProse(string text) => text.Length >= ShortestGoal && text.Any(c => c is '，' or '。' or '；' or '、' or ',' or ';');

    private static string LabelPart(string text, string inline) => text[..^inline.Length].TrimEnd();

    // 项目总目标 (20 年-20 年): the years were never filled in.
    private void NotePlaceholder(FormCell cell)
    {
        if (LabelKey.HasBrackets(cell.Text) && LabelKey.Of(cell.Text).Contains("20年", StringComparison.Ordinal) && YearParser.FindIn(cell.Text) is null)
            form.Diagnostics.Add(BindingMessages.PlaceholderInLabel(cell));
    }
}
