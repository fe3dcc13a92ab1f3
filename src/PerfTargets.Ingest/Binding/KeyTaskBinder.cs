using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>Puts 年度重点任务 into the form: rows under a header with a column for the name and one for the content.</summary>
internal sealed class KeyTaskBinder(FormBuilder form, Lexicon lexicon)
{
    private readonly HeaderBinder others = new(form);
    private int? nameColumn;
    private int? contentColumn;
    private FormCell? amountHead;
    private int lastNamed = -1;

    /// <summary>true while rows under a header of tasks are read.</summary>
    public bool IsOpen => nameColumn is not null;

    /// <summary>Recognises the header row.</summary>
    public bool TryHeader(FormRow row)
    {
        FormCell? name = null;
        FormCell? content = null;
        foreach (var cell in row.Printed)
        {
            var role = lexicon.Find("task", cell.Text);
            name ??= role == "name" ? cell : null;
            content ??= role == "content" ? cell : null;
        }

        if (name is null || content is null)
            return false;
        name.PlaceAsLabel();
        content.PlaceAsLabel();
        nameColumn = name.Column;
        contentColumn = content.Column;
        amountHead = row.Printed.FirstOrDefault(cell => cell.Column > content.Column && (lexicon.Find("value", cell.Text) ?? lexicon.Find("listed", cell.Text)) == "budget");
        return true;
    }

    /// <summary>Takes a cell of the name or content column.</summary>
    public bool TryTake(FormRow row, FormCell cell)
    {
        if (nameColumn is null || row.IsParagraph)
            return false;
        if (cell.Column == nameColumn)
        {
            lastNamed = form.KeyTasks.Count;
            form.Place(cell, cell.Text, $"/keyTasks/{lastNamed}/name");
            form.KeyTasks.Add(new KeyTask(cell.Text, null));
            return true;
        }

        if (cell.Column == amountHead?.Column && lastNamed >= 0 && AmountParser.Parse(cell.Text) is not null)
        {
            others.AddOther(new Label("other", "", form.KeyTasks[lastNamed].Name + " / " + amountHead.Text), new ValueCell(cell, cell.Text));
            return true;
        }

        if (cell.Column != contentColumn || lastNamed < 0 || form.KeyTasks[lastNamed].Content is not null)
            return false;
        form.Place(cell, cell.Text, $"/keyTasks/{lastNamed}/content");
        form.KeyTasks[lastNamed] = form.KeyTasks[lastNamed] with { Content = cell.Text };
        return true;
    }

    /// <summary>The cell that names the row's task; null when there is none.</summary>
    public FormCell? NameIn(FormRow row) => nameColumn is { } column ? row.Printed.FirstOrDefault(cell => cell.Column == column) : null;

    /// <summary>Takes a row whose leading blank cell is missing: its name and content stand one column too far left.</summary>
    public bool TryTakeShifted(FormRow row)
    {
        if (nameColumn is null || row.IsParagraph || row.Printed.Count != 2
            || row.Printed[0].Column != nameColumn - 1 || row.Printed[1].Column != contentColumn - 1)
        {
            return false;
        }

        var (name, content) = (row.Printed[0], row.Printed[1]);
        lastNamed = form.KeyTasks.Count;
        form.KeyTasks.Add(new KeyTask(name.Text, content.Text));
        form.Place(name, name.Text, $"/keyTasks/{lastNamed}/name");
        form.Place(content, content.Text, $"/keyTasks/{lastNamed}/content");
        form.Diagnostics.Add(BindingMessages.RowRepaired(name));
        return true;
    }

    /// <summary>The task table ends.</summary>
    public void Close()
    {
        nameColumn = contentColumn = null;
        amountHead = null;
        lastNamed = -1;
    }
}
