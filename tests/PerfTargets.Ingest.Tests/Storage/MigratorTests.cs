using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class MigratorTests : StorageFixture
{
    private static readonly Migration[] Two =
    [
        new(1, "first", "CREATE TABLE a (x);\n"),
        new(2, "second", "CREATE TABLE b (x);\nCREATE TABLE c (x);\n"),
    ];

    [Fact]
    public void Every_script_has_its_row_in_the_journal()
    {
        using var db = OpenDatabase();
        Assert.Equal(
            Migration.Embedded.Select(migration => $"{migration.Number} {migration.Name} {migration.Sha256}"),
            Query(db, "SELECT number || ' ' || name || ' ' || sha256 FROM migrations ORDER BY number"));
        Assert.Equal(Enumerable.Range(1, Migration.Embedded.Count), Migration.Embedded.Select(migration => migration.Number));
    }

    [Fact]
    public void A_database_of_an_older_version_gets_the_missing_steps_only()
    {
        Open(Two[..1]).Dispose();
        using var db = Open(Two);
        Assert.Equal(["first", "second"], Query(db, "SELECT name FROM migrations ORDER BY number"));
        Assert.Equal(2, Count(db, "PRAGMA user_version"));
        Assert.Equal(0, new Migrator(Two).Apply(db));
    }

    [Fact]
    public void A_step_that_fails_leaves_neither_tables_nor_a_row()
    {
        Open(Two[..1]).Dispose();
        Assert.Throws<FormDatabaseException>(() => Open([Two[0], new(2, "second", "CREATE TABLE b (x); CREATE TABLE a (x);")]));

        using var db = Open(Two[..1]);
        Assert.Equal(["a", "migrations"], Query(db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    }

    [Fact]
    public void A_changed_script_of_an_applied_step_is_an_error()
    {
        Open(Two).Dispose();
        var error = Assert.Throws<FormDatabaseException>(() => Open([Two[0], Two[1] with { Script = "CREATE TABLE b (y);\n" }]));
        Assert.Contains("migration 2 second was changed", error.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_a_newer_version_is_left_alone()
    {
        Open(Two).Dispose();
        var error = Assert.Throws<FormDatabaseException>(() => Open(Two[..1]));
        Assert.Contains("newer version", error.Reason.En, StringComparison.Ordinal);
    }

    private FormDatabase Open(IReadOnlyList<Migration> migrations) =>
        FormDatabase.Open(DatabaseFile, mayCreate: true, TimeSpan.FromSeconds(1), migrations);
}
