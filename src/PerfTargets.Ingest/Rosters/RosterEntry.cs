namespace PerfTargets.Ingest.Rosters;

/// <summary>A row of a roster: a form that somebody must hand in.</summary>
/// <param name="Unit">The unit, as written.</param>
/// <param name="Project">The project; null for the form of the unit as a whole.</param>
/// <param name="Year">The budget year; null where the roster names none.</param>
/// <param name="Due">The last day to hand it in; null where the roster names none.</param>
/// <param name="Row">The row of the roster, from 1.</param>
public sealed record RosterEntry(string Unit, string? Project, int? Year, DateOnly? Due, int Row);
