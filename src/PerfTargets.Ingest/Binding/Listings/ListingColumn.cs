namespace PerfTargets.Ingest.Binding.Listings;

/// <summary>A column of a list that says something of the whole project, not of one indicator.</summary>
/// <param name="Head">The cell that heads it.</param>
/// <param name="Label">What its head names.</param>
internal sealed record ListingColumn(FormCell Head, Label Label)
{
    /// <summary>The project's or the unit's name, by which the rows belong together.</summary>
    public bool Names(string field) => Label.Family == "head" && Label.Argument == field;

    /// <summary>true when a place of a row lies under the head.</summary>
    public bool Covers(int column) => Head.Covers(column);
}
