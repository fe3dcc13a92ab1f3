namespace PerfTargets.Ingest.Binding.Listings;

/// <summary>The rows of one project in a list.</summary>
/// <param name="Key">The cell that names it; null when none does.</param>
internal sealed record ListingGroup(FormCell? Key)
{
    /// <summary>One row for each indicator, as printed.</summary>
    public List<FormRow> Rows { get; } = [];

    /// <summary>For columns that are blank in these rows, the cell of a group above that holds for them too.</summary>
    public Dictionary<ListingColumn, FormCell> CarriedDown { get; } = [];
}
