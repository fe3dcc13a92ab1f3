using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Storage.Tables;

namespace PerfTargets.Ingest.Storage.Tracking;

/// <summary>Reads back what became of the findings in the last finished run.</summary>
public static class TrackingStore
{
    /// <summary>The findings of the last run with their states, and what it no longer had.</summary>
    /// <param name="db">The database.</param>
    /// <returns>What <see cref="Runs.RunStore.Finish"/> returned; empty before the first run is finished.</returns>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static RunFindings Read(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() => Read(db.Statements, FindingTable.Read(db.Statements)));
    }

    /// <summary>The same where the stored findings are in memory already.</summary>
    internal static RunFindings Read(Statements statements, IReadOnlyList<Finding> findings)
    {
        if (new RunTable(statements).FindLastFinished() is not { } last)
            return new RunFindings([], []);
        var tracks = statements
            .Read(
                """
                SELECT t.fingerprint, t.first_run, t.reopened_in, substr(a.started_at, 1, 10)
                FROM finding_tracks AS t JOIN runs AS a ON a.number = t.first_run WHERE t.last_run = $1
                """,
                row => (Fingerprint: row.Text(), First: row.Int(), Reopened: row.IntOrNull(), Seen: row.DateOrNull()),
                last.Number)
            .ToDictionary(track => track.Fingerprint, StringComparer.Ordinal);
        return new RunFindings(
            [
                .. findings.Select(finding =>
                {
                    if (!tracks.TryGetValue(finding.Fingerprint, out var track))
                        return new TrackedFinding(finding, FindingState.New, last.Number, null);
                    var state = track.First == last.Number ? FindingState.New
                        : track.Reopened == last.Number ? FindingState.Reopened
                        : FindingState.Persisting;
                    return new TrackedFinding(finding, state, track.First, track.Seen);
                }),
            ],
            [
                .. FindingTrack.ReadResolved(statements, last.Number)
                    .OrderBy(finding => finding.Path, StringComparer.Ordinal)
                    .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal),
            ]);
    }
}
