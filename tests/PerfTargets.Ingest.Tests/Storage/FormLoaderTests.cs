using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

public sealed class FormLoaderTests : StorageFixture
{
    [Fact]
    public void The_same_bytes_twice_change_nothing()
    {
        IngestedDocument[] documents =
        [
            SampleDocument.Of("rich.pdf", RichForm.Build("rich.pdf"), RichForm.BuildBare("rich.pdf")),
            SampleDocument.Read("a.docx", "a"),
            SampleDocument.Read("copy of a.docx", "a"),
            SampleDocument.Unreadable("broken.docx", "broken"),
            SampleDocument.Unreadable("locked.docx", null),
        ];
        string Import()
        {
            using var db = OpenDatabase();
            var loader = new FormLoader(db, time: TimeProvider.System);
            foreach (var document in documents)
                loader.Load(document);
            Assert.Equal(0, loader.MarkGone(documents.Select(document => document.Path).ToHashSet()));
            return DatabaseDump.Rows(db);
        }

        var first = Import();
        Assert.Equal(first, Import());
        using var again = OpenDatabase();
        Assert.All(documents, document => Assert.Equal(LoadOutcome.Unchanged, new FormLoader(again).Load(document)));
        Assert.Contains("校舍维修", first, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_file_supersedes_its_former_version_which_stays_as_history()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("a.docx", "old"));
        Assert.Equal(LoadOutcome.Superseded, loader.Load(SampleDocument.Read("a.docx", "new")));

        Assert.Equal("new0", Assert.Single(FormStore.ReadCurrentForms(db)).ProjectName);
        Assert.Equal(
            [$"superseded old0 {SampleDocument.Hash("new")}", "current new0 -"],
            Query(db, "SELECT state || ' ' || project || ' ' || coalesce(superseded_by, '-') FROM v_history"));
        Assert.Equal(["120"], Query(db, "SELECT i.target_value FROM v_history AS h JOIN indicators AS i USING (form_key) WHERE h.state = 'superseded'"));
    }

    [Fact]
    public void Pictures_that_were_left_unread_are_read_anew_once_they_can_be_recognised_and_no_other_document_is()
    {
        using var db = OpenDatabase();
        var picture = SampleDocument.Unreadable("scan.pdf", "scan", DiagnosticCode.PageNeedsOcr) with { Status = DocumentStatus.NeedsOcr };
        var stamp = new FileStamp(1, 1);
        foreach (var document in new[] { picture, SampleDocument.Read("a.docx", "a") })
            Assert.Equal(LoadOutcome.Added, new FormLoader(db).Load(document, stamp));
        List<string> Known(bool recognises) =>
            [.. FileStore.ReadStanding(db, recognises: () => recognises).Where(file => file.Stamp is not null).Select(file => file.Path).Order(StringComparer.Ordinal)];

        Assert.Equal(LoadOutcome.Unchanged, new FormLoader(db).Load(picture, stamp));
        Assert.Equal(["a.docx", "scan.pdf"], Known(recognises: false));
        Assert.Equal(["a.docx"], Known(recognises: true));

        var recogniser = new FormLoader(db, recognises: () => true);
        Assert.Null(recogniser.FindLoadedHash("scan.pdf"));
        Assert.Equal(LoadOutcome.Superseded, recogniser.Load(SampleDocument.Read("scan.pdf", "scan"), stamp));
        Assert.Equal(2, FormStore.ReadCurrentForms(db).Count());
        Assert.Equal(["a.docx", "scan.pdf"], Known(recognises: true));
        Assert.Equal(["a.docx", "scan.pdf"], Known(recognises: false));
    }

    [Fact]
    public void A_file_changed_back_is_current_again_and_every_version_leads_to_its_forms()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        foreach (var content in new[] { "old", "new", "old" })
            loader.Load(SampleDocument.Read("a.docx", content));

        Assert.Equal("old0", Assert.Single(FormStore.ReadCurrentForms(db)).ProjectName);
        Assert.Equal(
            ["superseded old0", "superseded new0", "current old0"],
            Query(db, "SELECT state || ' ' || project FROM v_history"));
    }

    [Fact]
    public void Another_reader_version_reads_the_same_bytes_anew_in_place()
    {
        using var db = OpenDatabase();
        var document = SampleDocument.Read("a.docx", "a");
        new FormLoader(db, "1").Load(document);
        var better = document with { Forms = [document.Forms[0] with { Unit = "县教育体育局" }] };
        var loader = new FormLoader(db, "2");

        Assert.False(loader.IsLoaded("a.docx", document.Sha256!));
        Assert.Equal(LoadOutcome.Superseded, loader.Load(better));
        Assert.True(loader.IsLoaded("a.docx", document.Sha256!));
        Assert.Equal(LoadOutcome.Unchanged, loader.Load(better));
        Deep.EqualForms(better.Forms, FormStore.ReadCurrentForms(db));
        Assert.Equal(1, Count(db, "SELECT count(*) FROM documents"));
        Assert.Equal(2, Count(db, "SELECT count(*) FROM search_texts"));
        Assert.Single(FormSearch.Find(db, "义务教育", 10));
    }

    [Fact]
    public void An_unreadable_new_version_leaves_the_former_current_until_a_good_one_comes()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        var good = SampleDocument.Read("a.docx", "good");
        loader.Load(good);
        Assert.Equal(LoadOutcome.KeptFormer, loader.Load(SampleDocument.Unreadable("a.docx", "half")));
        Assert.Equal(LoadOutcome.Unchanged, loader.Load(SampleDocument.Unreadable("a.docx", "half")));
        Assert.Equal(LoadOutcome.KeptFormer, loader.Load(SampleDocument.Unreadable("a.docx", null, DiagnosticCode.AccessDenied)));
        Deep.EqualForms(good.Forms, FormStore.ReadCurrentForms(db));
        Assert.Equal(["access-denied"], Query(db, "SELECT code FROM v_diagnostics WHERE path = 'a.docx'"));

        Assert.Equal(LoadOutcome.Superseded, loader.Load(SampleDocument.Read("a.docx", "whole")));
        Assert.Equal("whole0", Assert.Single(FormStore.ReadCurrentForms(db)).ProjectName);
        Assert.Empty(Query(db, "SELECT code FROM v_diagnostics"));
    }

    [Fact]
    public void A_good_version_that_comes_back_puts_the_unreadable_one_behind_it()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("a.docx", "good"));
        loader.Load(SampleDocument.Unreadable("a.docx", "half"));

        Assert.Equal(LoadOutcome.Superseded, loader.Load(SampleDocument.Read("a.docx", "good")));
        Assert.Empty(Assert.Single(FormStore.ReadCurrentDocuments(db)).SetAside);
        Assert.Equal(LoadOutcome.Unchanged, loader.Load(SampleDocument.Read("a.docx", "good")));
    }

    [Fact]
    public void A_failure_in_the_middle_of_a_document_leaves_nothing_of_it()
    {
        using var db = OpenDatabase();
        var loader = new FormLoader(db);
        loader.Load(SampleDocument.Read("a.docx", "old"));
        var before = DatabaseDump.Rows(db);
        var document = SampleDocument.Read("a.docx", "new", forms: 3);
        var broken = document with { Forms = [document.Forms[0], document.Forms[1], document.Forms[2] with { FormId = document.Forms[0].FormId }] };

        var error = Assert.Throws<FormDatabaseException>(() => loader.Load(broken));
        Assert.Contains("UNIQUE", error.Reason.En, StringComparison.Ordinal);
        Assert.Equal(before, DatabaseDump.Rows(db));
        Assert.Equal(LoadOutcome.Superseded, loader.Load(document));
    }

    [Fact]
    public void A_form_that_names_another_document_is_a_misuse()
    {
        using var db = OpenDatabase();
        var document = SampleDocument.Read("a.docx", "a");
        Assert.Throws<ArgumentException>(() => new FormLoader(db).Load(document with { Path = "b.docx" }));
    }

    [Fact]
    public void The_journal_has_the_time_of_the_clock_given()
    {
        using var db = OpenDatabase();
        new FormLoader(db, time: new StoppedClock()).Load(SampleDocument.Read("a.docx", "a"));
        Assert.Equal(["2026-03-04T05:06:07Z added"], Query(db, "SELECT loaded_at || ' ' || outcome FROM loads"));
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);
    }
}
