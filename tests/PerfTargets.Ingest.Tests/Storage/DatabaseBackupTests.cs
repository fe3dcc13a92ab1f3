using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class DatabaseBackupTests : StorageFixture
{
    private static readonly Migration[] Two =
    [
        new(1, "first", "CREATE TABLE a (x);\n"),
        new(2, "second", "CREATE TABLE b (x);\n"),
    ];

    private string Copy => DatabaseBackup.FileOf(DatabaseFile, 1);

    [Fact]
    public void A_database_is_copied_before_its_schema_changes()
    {
        using (var db = Open(Two[..1]))
            db.Statements.Execute("INSERT INTO a VALUES (7)");
        Open(Two).Dispose();

        using var copy = FormDatabase.Open(Copy, mayCreate: false, TimeSpan.FromSeconds(1), Two[..1]);
        Assert.Equal(7, Count(copy, "SELECT x FROM a"));
    }

    [Fact]
    public void A_new_database_and_one_of_the_newest_schema_are_not_copied()
    {
        Open(Two).Dispose();
        Open(Two).Dispose();
        Assert.Equal([Path.GetFileName(DatabaseFile)], Directory.GetFiles(Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Without_room_for_the_copy_the_database_stays_as_it_is()
    {
        Open(Two[..1]).Dispose();
        Directory.CreateDirectory(Path.Combine(Copy, "full"));
        var error = Assert.Throws<FormDatabaseException>(() => Open(Two));
        Assert.Contains("副本", error.Reason.Zh, StringComparison.Ordinal);
        using var db = Open(Two[..1]);
        Assert.Equal(1, Count(db, "PRAGMA user_version"));
    }

    [Fact]
    public void A_step_that_fails_leaves_the_copy_and_the_next_try_replaces_it()
    {
        Open(Two[..1]).Dispose();
        Assert.Throws<FormDatabaseException>(() => Open([Two[0], new(2, "second", "CREATE TABLE a (x);")]));
        Assert.True(File.Exists(Copy));
        Open(Two).Dispose();
        Assert.True(File.Exists(Copy));
    }

    [Fact]
    public void Old_copies_go_and_other_files_stay()
    {
        var now = new DateTimeOffset(2026, 3, 1, 2, 0, 0, TimeSpan.Zero);
        Touch(Copy, now.AddDays(-31));
        Touch(DatabaseBackup.FileOf(DatabaseFile, 2), now.AddDays(-29));
        Touch(DatabaseFile, now.AddDays(-99));
        Touch(DatabaseFile + ".vold.backup", now.AddDays(-99));
        Touch(Path.Combine(Folder, "other.db.v1.backup"), now.AddDays(-99));
        Assert.Equal([Copy], DatabaseBackup.Prune(DatabaseFile, now.AddDays(-30)));
        Assert.Equal(4, Directory.GetFiles(Folder).Length);
    }

    private static void Touch(string file, DateTimeOffset time)
    {
        File.WriteAllText(file, "");
        File.SetLastWriteTimeUtc(file, time.UtcDateTime);
    }

    private FormDatabase Open(IReadOnlyList<Migration> migrations) =>
        FormDatabase.Open(DatabaseFile, mayCreate: true, TimeSpan.FromSeconds(1), migrations);
}
