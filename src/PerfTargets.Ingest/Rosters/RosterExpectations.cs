using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Rosters;

/// <summary>Turns a roster into what the reconciler asks for.</summary>
public static class RosterExpectations
{
    /// <summary>The expected forms, in the roster's order: <see cref="ReconcilerOptions.Roster"/>.</summary>
    /// <param name="entries">The roster.</param>
    /// <param name="fiscalYear">The year of rows that name none; null asks for every year the unit has filed in.</param>
    public static IReadOnlyList<ExpectedForm> Of(IReadOnlyList<RosterEntry> entries, int? fiscalYear) =>
        [.. entries.Select(entry => new ExpectedForm(entry.Unit, entry.Project, entry.Year ?? fiscalYear))];
}
