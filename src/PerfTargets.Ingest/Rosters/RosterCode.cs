namespace PerfTargets.Ingest.Rosters;

/// <summary>The codes of what is said of a roster.</summary>
public static class RosterCode
{
    /// <summary>No row names a column of units.</summary>
    public const string NoHeader = "roster-no-header";

    /// <summary>There is a header and no row below it.</summary>
    public const string NoEntries = "roster-no-entries";

    /// <summary>Text above the header, notes and sums.</summary>
    public const string TextSetAside = "roster-text-set-aside";

    /// <summary>A row that names no unit.</summary>
    public const string UnitMissing = "roster-unit-missing";

    /// <summary>A year that is none, or not between 1990 and 2100.</summary>
    public const string YearUnreadable = "roster-year-unreadable";

    /// <summary>A day that is none.</summary>
    public const string DueUnreadable = "roster-due-unreadable";

    /// <summary>A row that says what another one said.</summary>
    public const string Repeated = "roster-row-repeated";

    /// <summary>A column that is not read.</summary>
    public const string UnknownColumn = "roster-unknown-column";
}
