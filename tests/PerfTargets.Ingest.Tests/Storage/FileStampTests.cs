using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class FileStampTests : StorageFixture
{
    private static readonly FileStamp Stamp = new(7, 630_000_000_000_000_001);

    [Fact]
    public void A_stamp_comes_back_to_the_tick_with_what_stands()
    {
        using var db = OpenDatabase();
        new FormLoader(db).Load(SampleDocument.Read("a.docx", "a"), Stamp);
        Assert.Equal(Stamp, Assert.Single(FileStore.ReadStanding(db)).Stamp);
        Assert.Null(Assert.Single(FileStore.ReadStanding(db, "another version")).Stamp);
    }

    [Fact]
    public void A_document_whose_stamp_cannot_be_stored_is_not_stored_either()
    {
        using var db = OpenDatabase();
        db.Statements.Run("CREATE TEMP TRIGGER stop BEFORE INSERT ON files BEGIN SELECT RAISE(ABORT, 'ended here'); END");
        Assert.Throws<FormDatabaseException>(() => new FormLoader(db).Load(SampleDocument.Read("a.docx", "a"), Stamp));
        Assert.Empty(FileStore.ReadStanding(db));
        Assert.Empty(FormStore.ReadCurrentForms(db));
    }

    [Fact]
    public void A_document_that_cannot_be_stored_leaves_no_stamp()
    {
        using var db = OpenDatabase();
        db.Statements.Run("CREATE TEMP TRIGGER stop BEFORE INSERT ON loads BEGIN SELECT RAISE(ABORT, 'ended here'); END");
        Assert.Throws<FormDatabaseException>(() => new FormLoader(db).Load(SampleDocument.Read("a.docx", "a"), Stamp));
        Assert.Equal(0, Count(db, "SELECT count(*) FROM files"));
    }

    [Fact]
    public void The_newest_version_decides_even_when_it_could_not_be_read()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("a.docx", "a"), Stamp);
        loader.Load(SampleDocument.Unreadable("a.docx", null));
        Assert.Null(Assert.Single(FileStore.ReadStanding(db)).Stamp);
        loader.Load(SampleDocument.Unreadable("a.docx", "half"), Stamp with { Size = 3 });
        Assert.Equal(3, Assert.Single(FileStore.ReadStanding(db)).Stamp?.Size);
        loader.MarkGone(new HashSet<string>());
        Assert.Empty(FileStore.ReadStanding(db));
    }

    [Fact]
    public void Held_bytes_are_placed_without_their_forms_being_given_again()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("a.docx", "a", forms: 2), Stamp);
        Assert.Equal(LoadOutcome.Duplicate, loader.LoadHeld("b.docx", SampleDocument.Hash("a"), Stamp));
        loader.MarkGone(new HashSet<string> { "b.docx" });
        Assert.Equal(LoadOutcome.Duplicate, loader.LoadHeld("a.docx", SampleDocument.Hash("a"), Stamp));
        Assert.Equal(["b.docx", "b.docx"], FormStore.ReadCurrentForms(db).Select(form => form.Source.Path));
        Assert.Null(loader.LoadHeld("c.docx", SampleDocument.Hash("unknown"), Stamp));
        Assert.Null(new FormLoader(db, "another version").LoadHeld("c.docx", SampleDocument.Hash("a"), Stamp));
    }
}
