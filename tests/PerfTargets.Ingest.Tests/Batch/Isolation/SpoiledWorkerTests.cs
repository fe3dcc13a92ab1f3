using System.Security.Cryptography;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Batch.Isolation;

/// <summary>A document that spoils its worker costs that document only.</summary>
public sealed class SpoiledWorkerTests : IDisposable
{
    private readonly FaultyWorkers faulty = new();

    public void Dispose() => faulty.Dispose();

    [Theory]
    [InlineData("overflow", DiagnosticCode.ReaderCrashed, "Stack overflow", 3)]
    [InlineData("throw", DiagnosticCode.ReaderCrashed, "System.InvalidOperationException: planted at PerfTargets.Ingest.FaultyWorker.FaultyIngest", 3)]
    [InlineData("throw-elsewhere", DiagnosticCode.ReaderCrashed, "planted elsewhere", 3)]
    [InlineData("exit", DiagnosticCode.ReaderCrashed, "exit code 0", 3)]
    [InlineData("garbage", DiagnosticCode.ReaderCrashed, "not a frame", 3)]
    [InlineData("memory", DiagnosticCode.ReaderOutOfMemory, null, 3)]
    [InlineData("native-memory", DiagnosticCode.ReaderOutOfMemory, null, 3)]
    [InlineData("hang", DiagnosticCode.ReaderTimedOut, null, 2)]
    [InlineData("spin", DiagnosticCode.ReaderTimedOut, null, 2)]
    public void It_is_set_apart_with_its_reason_and_its_hash(string deed, string code, string? log, int started)
    {
        var limits = new WorkerLimits { Memory = 256 << 20, Document = TimeSpan.FromSeconds(deed is "hang" or "spin" ? 2 : 120) };
        using var pool = FaultyWorkers.Pool(1, limits);
        AssertGood(pool, "before");

        var file = faulty.Write(deed);
        var document = pool.Ingest(file, "乡/" + deed);
        Assert.Equal("乡/" + deed, document.Path);
        Assert.Equal(DocumentStatus.Unreadable, document.Status);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), document.Sha256);
        var reason = Assert.Single(document.Diagnostics);
        Assert.Equal((code, Severity.Error), (reason.Code, reason.Severity));
        Assert.Contains("文件改动后会再试", reason.Message.Zh, StringComparison.Ordinal);
        if (log is not null)
            Assert.Contains(log, reason.Text, StringComparison.Ordinal);
        Assert.True(Quarantine.Holds(document));

        AssertGood(pool, "after");
        Assert.Equal(started, pool.Started);
    }

    [Fact]
    public void A_worker_that_stops_answering_is_ended_long_before_its_time()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var pool = FaultyWorkers.Pool(1, new WorkerLimits { Silence = TimeSpan.FromSeconds(4) });
        var file = faulty.Write("freeze");
        var document = pool.Ingest(file, "a");
        var reason = Assert.Single(document.Diagnostics);
        Assert.Equal(DiagnosticCode.ReaderTimedOut, reason.Code);
        Assert.Contains("停止响应", reason.Message.Zh, StringComparison.Ordinal);
        Assert.False(FaultyWorkers.IsRunning(FaultyWorkers.ReaderOf(file)));
    }

    [Fact]
    public void Nothing_of_the_runtimes_last_words_but_the_place_in_the_code_is_kept()
    {
        using var pool = FaultyWorkers.Pool();
        var text = Assert.Single(pool.Ingest(faulty.Write("overflow"), "a").Diagnostics).Text!;
        Assert.StartsWith("Stack overflow", text, StringComparison.Ordinal);
        Assert.Contains("FaultyIngest.Descend", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
        Assert.InRange(text.Length, 1, 400);
    }

    [Fact]
    public void A_worker_worn_out_by_others_is_no_fault_of_the_document()
    {
        using var pool = FaultyWorkers.Pool();
        AssertGood(pool, "before");
        var document = pool.Ingest(faulty.Write("crash-unless-fresh"), "a");
        Assert.Equal(DocumentStatus.NoForms, document.Status);
        Assert.Equal(2, pool.Started);
    }

    [Fact]
    public void What_a_library_prints_does_no_harm()
    {
        using var pool = FaultyWorkers.Pool();
        Assert.Equal(DocumentStatus.NoForms, pool.Ingest(faulty.Write("print"), "a").Status);
        Assert.Equal(1, pool.Started);
    }

    [Fact]
    public async Task A_file_that_changed_while_it_was_read_has_no_hash_and_is_tried_again()
    {
        using var pool = FaultyWorkers.Pool(1, new WorkerLimits { Document = TimeSpan.FromSeconds(4) });
        var file = faulty.Write("hang");
        var reading = Task.Run(() => pool.Ingest(file, "a"));
        FaultyWorkers.ReaderOf(file);
        File.AppendAllText(file, "more");
        var document = await reading;
        Assert.Equal(DiagnosticCode.ReaderTimedOut, Assert.Single(document.Diagnostics).Code);
        Assert.Null(document.Sha256);
    }

    [Fact]
    public void A_fault_of_a_reader_in_this_process_costs_the_document_only()
    {
        var file = faulty.Write("text");
        var document = new PipelineIngest(null!).Ingest(file, "a");
        Assert.True(Quarantine.Holds(document));
        Assert.NotNull(document.Sha256);
        Assert.StartsWith("System.NullReferenceException", Assert.Single(document.Diagnostics).Text, StringComparison.Ordinal);
    }

    private static void AssertGood(WorkerPool pool, string name) =>
        Assert.Equal(name, Assert.Single(pool.Ingest(name, name).Diagnostics).Text);
}
