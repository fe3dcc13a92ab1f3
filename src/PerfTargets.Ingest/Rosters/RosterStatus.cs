namespace PerfTargets.Ingest.Rosters;

/// <summary>Who has handed in what, against a roster.</summary>
/// <param name="Units">The units of the roster, in its order.</param>
/// <param name="NotExpected">Units that handed in forms and stand in no row of the roster, by name; as printed.</param>
public sealed record RosterStatus(IReadOnlyList<RosterUnit> Units, IReadOnlyList<string> NotExpected);

/// <summary>What one unit of the roster has handed in.</summary>
/// <param name="Unit">The unit, as the roster writes it.</param>
/// <param name="Items">Its rows, in the roster's order.</param>
public sealed record RosterUnit(string Unit, IReadOnlyList<RosterItem> Items);

/// <summary>What became of one row of the roster.</summary>
/// <param name="Entry">The row.</param>
/// <param name="State">Whether the form is there.</param>
/// <param name="IsOverdue">The form is not there and its day has passed.</param>
/// <param name="FormIds">The forms that answer the row; for a doubtful one, those that may.</param>
/// <param name="FiledAs">The unit or project name of those forms where it is spelled differently from the roster; null where it is not.</param>
public sealed record RosterItem(RosterEntry Entry, RosterItemState State, bool IsOverdue, IReadOnlyList<string> FormIds, string? FiledAs);

/// <summary>Whether a form of the roster is there.</summary>
public enum RosterItemState
{
    /// <summary>It is there.</summary>
    Filed,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>A form is there whose names are near the roster's and not the same: for a person to decide.</summary>
    Doubtful,
}
