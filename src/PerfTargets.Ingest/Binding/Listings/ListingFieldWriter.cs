using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding.Listings;

/// <summary>Puts the columns about the whole project into the fields of its form.</summary>
internal sealed class ListingFieldWriter(FormBuilder form)
{
    private readonly HeaderBinder header = new(form);
    private readonly FundingLineWriter lines = new(form);
    private readonly GoalBinder goals = new(form);
    private int? total;

    /// <summary>Binds a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="cells">What is printed in it for this project: nothing, one cell, or one for each row.</param>
    public void Write(ListingColumn column, IReadOnlyList<FormCell> cells)
    {
        // The same text in every row is said once.
        var said = cells.DistinctBy(cell => cell.Text).ToList();
        switch (column.Label.Family)
        {
            case "head":
                WriteEach(said, value => header.Bind(column.Label, column.Head, value));
                break;
            case "goal":
                foreach (var cell in said)
                    goals.Bind(column.Label, column.Head, new ValueCell(cell, cell.Text));
                break;
            case "other":
                WriteEach(said, value => header.AddOther(column.Label, value));
                break;
            default:
                WriteAmount(column.Label, said);
                break;
        }

        foreach (var again in cells.Except(said))
            again.Place(PlacementKind.Field, again.Text, said.Find(cell => cell.Text == again.Text)!.Placements[^1].Pointer);
    }

    private static void WriteEach(List<FormCell> said, Action<ValueCell?> write)
    {
        foreach (var cell in said)
            write(new ValueCell(cell, cell.Text));
        if (said.Count == 0)
            write(null);
    }

    private void WriteAmount(Label label, List<FormCell> said)
    {
        form.CurrencyUnit ??= FundingLabel.CurrencyIn(label.Printed);
        var (index, property) = label.Family switch
        {
            "value" => (total ??= lines.Add(FundingItem.Total, FundingSource.All, label.Printed), label.Argument),
            "amountGroup" => (lines.Add(FundingItem.ProjectTotal, FundingSource.All, label.Printed), "budget"),
            "source" => (lines.Add(FundingItem.Total, FundingLabel.ParseSource(label.Argument), label.Printed), "budget"),
            _ => (lines.Add(FundingLabel.ItemOf(label), FundingLabel.SourceOf(label), label.Printed), FundingLabel.PropertyOf(FundingLabel.ItemOf(label))),
        };
        foreach (var cell in said)
            lines.Set(index, property, new ValueCell(cell, cell.Text));
    }
}
