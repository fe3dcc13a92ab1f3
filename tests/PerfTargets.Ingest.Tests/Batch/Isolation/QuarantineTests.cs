using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Batch.Isolation;

/// <summary>A document set apart stands in the database, and is tried again when its bytes change.</summary>
public sealed class QuarantineTests : IDisposable
{
    private readonly FaultyWorkers faulty = new();

    public void Dispose() => faulty.Dispose();

    [Fact]
    public void It_is_stored_with_its_reason_and_not_read_again_until_it_changes()
    {
        using var pool = FaultyWorkers.Pool();
        using var db = FormDatabase.OpenOrCreate(Path.Combine(faulty.Root, "forms.db"));
        var loader = new FormLoader(db);
        var document = pool.Ingest(faulty.Write("exit"), "乡/a.docx");
        Assert.Equal(LoadOutcome.Added, loader.Load(document));

        Assert.True(loader.IsLoaded("乡/a.docx", document.Sha256!));
        Assert.False(loader.IsLoaded("乡/a.docx", new string('0', 64)));
        var stored = Assert.Single(FormStore.ReadCurrentDocuments(db));
        Assert.Equal(DocumentStatus.Unreadable, stored.Status);
        Assert.Equal(DiagnosticCode.ReaderCrashed, Assert.Single(stored.Diagnostics).Code);
        Assert.Contains("exit code 0", stored.Diagnostics[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_merely_unreadable_is_not_one_of_them()
    {
        Assert.False(Quarantine.Holds(IngestedDocument.Unreadable("a", new Diagnostic(DiagnosticCode.EmptyFile, Severity.Error, new Bilingual("空", "empty")))));
    }
}
