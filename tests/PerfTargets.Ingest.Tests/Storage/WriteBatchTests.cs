using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class WriteBatchTests : StorageFixture
{
    [Fact]
    public void A_batch_leaves_the_rows_that_single_transactions_leave()
    {
        string Load(string name, bool together)
        {
            using var db = FormDatabase.OpenOrCreate(Path.Combine(Folder, name));
            using (var batch = together ? new WriteBatch(db, TimeProvider.System) : null)
            {
                var loader = new FormLoader(db);
                for (var i = 0; i < 600; i++)
                    loader.Load(SampleDocument.Read(FormattableString.Invariant($"{i % 300}.docx"), FormattableString.Invariant($"content {i}")));
                loader.MarkGone(new HashSet<string> { "7.docx" });
            }

            Assert.Equal("0", Assert.Single(Query(db, "SELECT count(*) FROM pragma_foreign_key_check")));
            db.Statements.Run("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
            return DatabaseDump.Rows(db);
        }

        Assert.Equal(Load("single.db", together: false), Load("together.db", together: true));
    }

    [Fact]
    public void What_fails_takes_its_batch_along_and_nothing_that_was_written_out()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        using (var batch = new WriteBatch(db, TimeProvider.System))
        {
            loader.Load(SampleDocument.Read("written.docx", "a"));
            batch.WriteOut();
            loader.Load(SampleDocument.Read("held.docx", "b"));
            Assert.Throws<FormDatabaseException>(() => db.InTransaction(() =>
            {
                db.Statements.Execute("UPDATE documents SET state = 'gone'");
                return db.Statements.Execute("UPDATE documents SET path = NULL");
            }));
            loader.Load(SampleDocument.Read("later.docx", "c"));
        }

        Assert.Equal(["written.docx current", "later.docx current"], Query(db, "SELECT path || ' ' || state FROM documents ORDER BY document_key"));
    }

    [Fact]
    public void Another_reader_sees_a_batch_when_it_is_written_out_and_not_before()
    {
        using var db = OpenDatabase();
        using var other = OpenDatabase();
        var loader = new FormLoader(db);
        using (new WriteBatch(db, TimeProvider.System))
        {
            loader.Load(SampleDocument.Read("a.docx", "a"));
            Assert.Equal(0, Count(other, "SELECT count(*) FROM documents"));
            Assert.Equal(1, Count(db, "SELECT count(*) FROM documents"));
        }

        Assert.Equal(1, Count(other, "SELECT count(*) FROM documents"));
    }

    [Fact]
    public void A_batch_is_written_out_when_it_has_lasted_long_enough()
    {
        using var db = OpenDatabase();
        using var other = OpenDatabase();
        var loader = new FormLoader(db);
        using (new WriteBatch(db, new LeapingClock()))
        {
            loader.Load(SampleDocument.Read("a.docx", "a"));
            Assert.Equal(1, Count(other, "SELECT count(*) FROM documents"));
        }
    }

    /// <summary>A clock on which a minute passes between two looks.</summary>
    private sealed class LeapingClock : TimeProvider
    {
        private long looks;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => 60 * looks++;
    }
}
