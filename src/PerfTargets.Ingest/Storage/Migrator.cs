namespace PerfTargets.Ingest.Storage;

/// <summary>
/// Brings a database to the newest schema: all steps in one transaction with their rows in the journal.
/// A database that has data is copied first (<see cref="DatabaseBackup"/>).
/// </summary>
/// <param name="migrations">Every step, in order.</param>
public sealed class Migrator(IReadOnlyList<Migration> migrations)
{
    private const string Journal = """
        CREATE TABLE IF NOT EXISTS migrations (
          number INTEGER PRIMARY KEY,
          name TEXT NOT NULL,
          sha256 TEXT NOT NULL
        )
        """;

    /// <summary>The number of the last step.</summary>
    public int Newest => migrations.Count == 0 ? 0 : migrations[^1].Number;

    /// <summary>Applies the steps that the database does not have yet.</summary>
    /// <param name="db">A database whose <c>application_id</c> is ours, or that is empty.</param>
    /// <returns>How many steps were applied.</returns>
    /// <exception cref="FormDatabaseException">The database has a step this program does not know, or one whose script differs; or the copy could not be written.</exception>
    public int Apply(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var before = db.Guard(() => Applied(db));
        Compare(db, before);
        if (before.Count > 0 && before.Count < migrations.Count)
            DatabaseBackup.Write(db, before[^1].Number);
        return ApplyPending(db);
    }

    private static List<(int Number, string Name, string Sha256)> Applied(FormDatabase db) =>
        db.Statements.Single("SELECT count(*) FROM sqlite_schema WHERE name = 'migrations'", row => row.Long()) == 0
            ? []
            : db.Statements.Read(
                "SELECT number, name, sha256 FROM migrations ORDER BY number",
                row => (Number: row.Int(), Name: row.Text(), Sha256: row.Text()));

    private int ApplyPending(FormDatabase db) =>
        db.InTransaction(() =>
        {
            db.Statements.Run(Journal);
            var applied = Applied(db);
            Compare(db, applied);

            var pending = migrations.Skip(applied.Count).ToList();
            foreach (var migration in pending)
            {
                db.Statements.Run(migration.Script);
                db.Statements.Execute(
                    "INSERT INTO migrations (number, name, sha256) VALUES ($1, $2, $3)",
                    migration.Number, migration.Name, migration.Sha256);
            }

            if (pending.Count > 0)
                db.Statements.Run(FormattableString.Invariant($"PRAGMA application_id = {FormDatabase.ApplicationId}; PRAGMA user_version = {Newest}"));
            return pending.Count;
        });

    private void Compare(FormDatabase db, List<(int Number, string Name, string Sha256)> applied)
    {
        if (applied.Count > migrations.Count)
            throw DatabaseTrouble.Newer(db.File, applied[^1].Number, Newest);
        foreach (var (row, own) in applied.Zip(migrations))
        {
            if (row != (own.Number, own.Name, own.Sha256))
                throw DatabaseTrouble.MigrationChanged(db.File, row.Number, row.Name);
        }
    }
}
