namespace PerfTargets.Ingest.Reconciliation;

/// <summary>An entry of a roster: a form that somebody must file.</summary>
/// <param name="Unit">The unit, in any spelling.</param>
/// <param name="Project">The project; null for the form of the unit as a whole.</param>
/// <param name="Year">The budget year; null for every year the unit files forms in.</param>
public sealed record ExpectedForm(string Unit, string? Project = null, int? Year = null);
