using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class OpeningTests : StorageFixture
{
    [Fact]
    public void A_missing_file_is_not_created_by_OpenExisting()
    {
        AssertRefused("does not exist", "不存在", () => FormDatabase.OpenExisting(DatabaseFile));
        Assert.False(File.Exists(DatabaseFile));
    }

    [Fact]
    public void A_file_that_is_no_database_is_named_and_left_as_it_is()
    {
        File.WriteAllText(DatabaseFile, "单位,项目\n");
        AssertRefused("not an SQLite database", "不是 SQLite 数据库", () => FormDatabase.OpenOrCreate(DatabaseFile));
        Assert.Equal("单位,项目\n", File.ReadAllText(DatabaseFile));
    }

    [Fact]
    public void A_database_of_another_program_is_named_and_left_as_it_is()
    {
        using (var raw = OpenRaw())
            RunRaw(raw, "CREATE TABLE theirs (x)");
        var before = File.ReadAllBytes(DatabaseFile);
        AssertRefused("not made by this program", "不是本程序建立的", () => FormDatabase.OpenOrCreate(DatabaseFile));
        Assert.Equal(before, File.ReadAllBytes(DatabaseFile));
    }

    [Fact]
    public void A_corrupt_database_is_named_before_any_work()
    {
        using (var db = OpenDatabase())
        {
            var loader = new FormLoader(db);
            for (var i = 0; i < 50; i++)
                loader.Load(SampleDocument.Read($"{i}.docx", $"{i}"));
        }

        using (var file = File.OpenWrite(DatabaseFile))
        {
            file.Position = file.Length / 2 / 4096 * 4096;
            file.Write([.. Enumerable.Repeat((byte)0xA5, 3 * 4096)]);
        }

        AssertRefused("corrupt", "已损坏", () => FormDatabase.OpenExisting(DatabaseFile));
    }

    [Fact]
    public void A_large_database_is_read_through_only_when_a_log_was_left_beside_it()
    {
        long spoiled;
        using (var db = OpenDatabase())
        {
            new FormLoader(db).Load(SampleDocument.Read("a.docx", "a"));
            // A page that nothing looks at when the database is opened.
            spoiled = Count(db, "SELECT (rootpage - 1) * 4096 FROM sqlite_schema WHERE name = 'quantities'");
            db.Statements.Run("CREATE TABLE filler AS SELECT zeroblob(70000000) AS content");
        }

        using (var file = File.OpenWrite(DatabaseFile))
        {
            file.Position = spoiled;
            file.Write([.. Enumerable.Repeat((byte)0xA5, 4096)]);
        }

        FormDatabase.OpenExisting(DatabaseFile).Dispose();
        using var atWork = OpenRaw();
        RunRaw(atWork, "INSERT INTO loads (document_key, outcome) VALUES (1, 'added')");
        AssertRefused("corrupt", "已损坏", () => FormDatabase.OpenExisting(DatabaseFile));
    }

    [Fact]
    public void A_locked_database_is_named_after_a_little_patience()
    {
        OpenDatabase().Dispose();
        using var raw = OpenRaw();
        RunRaw(raw, "BEGIN IMMEDIATE");
        AssertRefused("locked", "占用", () => FormDatabase.Open(DatabaseFile, mayCreate: true, TimeSpan.FromSeconds(1), Migration.Embedded));
    }

    [Fact]
    public void A_lock_that_comes_later_stops_the_load_and_stores_nothing_of_it()
    {
        using var db = FormDatabase.Open(DatabaseFile, mayCreate: true, TimeSpan.FromSeconds(1), Migration.Embedded);
        using var raw = OpenRaw();
        RunRaw(raw, "BEGIN IMMEDIATE");
        AssertRefused("locked", "占用", () => new FormLoader(db).Load(SampleDocument.Read("a.docx", "a")));
        RunRaw(raw, "ROLLBACK");
        Assert.Equal(LoadOutcome.Added, new FormLoader(db).Load(SampleDocument.Read("a.docx", "a")));
    }

    [Fact]
    public void A_folder_that_is_not_there_and_a_folder_in_place_of_a_file_are_told_apart()
    {
        AssertRefused("folder of the database does not exist", "文件夹不存在", () => FormDatabase.OpenOrCreate(Path.Combine(Folder, "none", "x.db")));
        AssertRefused("is a folder", "是一个文件夹", () => FormDatabase.OpenOrCreate(Folder));
    }

    [Fact]
    public void A_database_that_cannot_be_written_is_named()
    {
        using var db = OpenDatabase();
        db.Statements.Run("PRAGMA query_only = ON");
        AssertRefused("cannot be written", "不可写", () => new FormLoader(db).Load(SampleDocument.Read("a.docx", "a")));
    }

    [Fact]
    public void Closing_writes_the_log_back_into_the_one_file()
    {
        using (var db = OpenDatabase())
        {
            Assert.Equal(["wal"], Query(db, "PRAGMA journal_mode"));
            new FormLoader(db).Load(SampleDocument.Read("a.docx", "a"));
        }

        Assert.Equal([DatabaseFile], Directory.GetFiles(Folder));
        using var again = FormDatabase.OpenExisting(DatabaseFile);
        Assert.Single(FormStore.ReadCurrentForms(again));
    }

    private void AssertRefused(string en, string zh, Func<object> open)
    {
        var error = Assert.Throws<FormDatabaseException>(open);
        Assert.Contains(en, error.Reason.En, StringComparison.Ordinal);
        Assert.Contains(zh, error.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains(Folder, error.Reason.En, StringComparison.Ordinal);
        Assert.Contains(Folder, error.Reason.Zh, StringComparison.Ordinal);
    }
}
