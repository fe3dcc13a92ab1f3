using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>Puts goals into the form: beside their label, below it, or in 预期目标 and 实际完成情况 columns.</summary>
internal sealed class GoalBinder(FormBuilder form)
{
    private readonly List<GoalColumn> columns = [];
    private GoalScope scope = GoalScope.Annual;
    private bool open;

    /// <summary>true when the goal's text is expected in the rows below.</summary>
    public bool ExpectsTextBelow => columns.Count > 0;

    /// <summary>A goal label with its value, or with none beside it: then its text stands below.</summary>
    public void Bind(Label label, FormCell cell, ValueCell? value)
    {
        scope = label.Argument == "overall" ? GoalScope.Overall : GoalScope.Annual;
        if (value is { } v)
            Add(scope, v);
        else
            columns.Add(new GoalColumn(cell.Column, scope, false));
    }

    /// <summary>预期目标 or 实际完成情况 as the head of a column.</summary>
    public void BindColumn(Label label, FormCell cell)
    {
        // The label before these names the scope and has no text of its own.
        columns.RemoveAll(c => !c.IsActual && c.Column < cell.Column && c.Scope == scope && label.Family == "goalText");
        columns.Add(new GoalColumn(cell.Column, scope, label.Family == "goalActual"));
    }

    /// <summary>Takes a cell that stands below a goal's label.</summary>
    public bool TryTakeBelow(FormCell cell)
    {
        foreach (var column in columns)
        {
            if (column.Column != cell.Column)
                continue;
            if (!column.IsActual)
                Add(column.Scope, new ValueCell(cell, cell.Text));
            else if (form.Goals.Count > 0)
                AddActual(cell);
            return cell.IsUsed;
        }

        // One goal across the whole width: its text may begin in any column.
        if (columns.Count == 1 && !columns[0].IsActual)
        {
            Add(columns[0].Scope, new ValueCell(cell, cell.Text));
            return true;
        }

        return false;
    }

    /// <summary>Takes a paragraph that goes on with the goal right above it.</summary>
    public bool TryContinue(FormCell cell)
    {
        if (!open || form.Goals.Count == 0)
            return false;
        var index = form.Goals.Count - 1;
        form.Goals[index] = form.Goals[index] with { Text = CellText.Join(form.Goals[index].Text + "\n" + cell.Text) };
        form.Place(cell, cell.Text, $"/goals/{index}/text");
        form.Diagnostics.Add(BindingMessages.RowJoined(cell));
        return true;
    }

    /// <summary>A row that is no goal's ends what was expected below and what could go on.</summary>
    public void Close()
    {
        columns.Clear();
        open = false;
    }

    /// <summary>Ends only the columns: their row has been read.</summary>
    public void CloseColumns() => columns.Clear();

    private void Add(GoalScope goalScope, ValueCell value)
    {
        form.Place(value.Cell, value.Text, $"/goals/{form.Goals.Count}/text");
        form.Goals.Add(new Goal(goalScope, value.Text));
        open = true;
    }

    private void AddActual(FormCell cell)
    {
        var index = form.Goals.Count - 1;
        form.Goals[index] = form.Goals[index] with { Actual = cell.Text };
        form.Place(cell, cell.Text, $"/goals/{index}/actual");
    }

    private sealed record GoalColumn(int Column, GoalScope Scope, bool IsActual);
}
