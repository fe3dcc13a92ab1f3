using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>Puts signature lines and reviews into the form.</summary>
internal sealed class SignatureBinder(FormBuilder form)
{
    private readonly List<WaitingReview> waiting = [];

    /// <summary>true when a review's text is expected in the next row or paragraph.</summary>
    public bool ExpectsTextBelow => waiting.Count > 0;

    /// <summary>Binds one signature field.</summary>
    public void Bind(Label label, ValueCell? value)
    {
        waiting.Clear();
        form.HasSignatures = true;
        if (value is not { } v)
            return;
        switch (label.Argument)
        {
            case "preparer" when form.Preparer is null:
                form.Preparer = v.Text;
                form.Place(v.Cell, v.Text, "/signatures/preparer");
                break;
            case "phone" when form.Phone is null:
                form.Phone = v.Text;
                form.Place(v.Cell, v.Text, "/signatures/phone");
                break;
            case "head" when form.Head is null:
                form.Head = v.Text;
                form.Place(v.Cell, v.Text, "/signatures/head");
                break;
            case "filedOn" when form.FiledOn is null:
                BindDate(label, v);
                break;
            default:
                form.SetAside(v.Cell, v.Text, BindingMessages.FieldRepeated(v.Cell, label.Printed, v.Text));
                break;
        }
    }

    /// <summary>Binds a review; with no value beside it, its text may stand below.</summary>
    public void BindReview(Label label, FormCell cell, ValueCell? value)
    {
        form.HasSignatures = true;
        var index = form.Reviews.Count;
        form.Reviews.Add(new Review(label.Printed, null));
        if (value is { } v)
            SetReview(index, v.Cell, v.Text);
        else
            waiting.Add(new WaitingReview(cell.Column, index));
    }

    /// <summary>Takes a row that holds what the reviews above it say.</summary>
    public bool TryTakeBelow(FormRow row)
    {
        if (waiting.Count == 0 || row.Printed.Count > waiting.Count)
            return false;
        foreach (var cell in row.Printed)
        {
            var nearest = waiting[0];
            foreach (var candidate in waiting)
            {
                if (Math.Abs(candidate.Column - cell.Column) < Math.Abs(nearest.Column - cell.Column))
                    nearest = candidate;
            }

            waiting.Remove(nearest);
            SetReview(nearest.Review, cell, cell.Text);
        }

        waiting.Clear();
        return true;
    }

    /// <summary>Nothing more is expected below.</summary>
    public void Close() => waiting.Clear();

    private void SetReview(int index, FormCell cell, string text)
    {
        form.Reviews[index] = form.Reviews[index] with { Text = text, Date = DateParser.FindIn(text) };
        form.Place(cell, text, $"/signatures/reviews/{index}/text");
    }

    private void BindDate(Label label, ValueCell value)
    {
        if (DateParser.Parse(value.Text) is { } date)
        {
            form.FiledOn = date;
            form.Place(value.Cell, value.Text, "/signatures/filedOn");
        }
        else
        {
            form.SetAside(value.Cell, value.Text, BindingMessages.DateUnreadable(value.Cell, label.Printed, value.Text));
        }
    }

    private sealed record WaitingReview(int Column, int Review);
}
