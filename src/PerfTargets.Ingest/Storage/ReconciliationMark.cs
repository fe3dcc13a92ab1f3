namespace PerfTargets.Ingest.Storage;

/// <summary>
/// What the stored findings rest on, so that a run which changed nothing need not reconcile again.
/// Kept after the findings and dropped with them: findings whose mark is missing are made anew.
/// </summary>
public static class ReconciliationMark
{
    private const string LastLoad = "SELECT coalesce(max(load_key), 0) FROM loads";

    // Where a person would add rows.
    private const string RowCount =
        "SELECT (SELECT count(*) FROM forms) + (SELECT count(*) FROM funding_lines) + (SELECT count(*) FROM goals) + (SELECT count(*) FROM indicators)";

    /// <summary>Says what the findings rest on that are stored in the same transaction.</summary>
    /// <param name="statements">The database, not changed since the forms were read.</param>
    /// <param name="settings">SHA-256 of everything that decides on findings apart from the forms, 64 hexadecimal digits.</param>
    /// <param name="aside">What is to be handed out again with the findings.</param>
    internal static void Set(Statements statements, string settings, string aside) => statements.Execute(
        $"INSERT OR REPLACE INTO reconciliation (one, settings, last_load, row_count, aside) VALUES (1, $1, ({LastLoad}), ({RowCount}), $2)", settings, aside);

    /// <summary>What was kept aside when the stored findings are those of these settings and of what stands now; null otherwise.</summary>
    /// <param name="db">The database.</param>
    /// <param name="settings">As given to <see cref="Set"/>.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static string? Find(FormDatabase db, string settings)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() => db.Statements.Read(
            $"SELECT aside FROM reconciliation WHERE settings = $1 AND last_load = ({LastLoad}) AND row_count = ({RowCount})", row => row.Text(), settings)) is [var aside] ? aside : null;
    }

    internal static void Clear(Statements statements) => statements.Execute("DELETE FROM reconciliation");
}
