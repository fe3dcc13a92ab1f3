using System.Diagnostics;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Batch.Isolation;

/// <summary>The pool: who waits, who is replaced, who ends.</summary>
public sealed class WorkerPoolTests : IDisposable
{
    private readonly FaultyWorkers faulty = new();

    public void Dispose() => faulty.Dispose();

    [Fact]
    public void Four_callers_share_two_workers_and_each_gets_its_own_document()
    {
        using var pool = FaultyWorkers.Pool(2);
        var names = Enumerable.Range(0, 200).Select(i => $"file {i}").ToArray();
        var answers = new IngestedDocument[names.Length];
        Parallel.For(0, names.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => answers[i] = pool.Ingest(names[i], "path " + i));
        for (var i = 0; i < names.Length; i++)
            Assert.Equal((names[i], "path " + i), (answers[i].Diagnostics[0].Text, answers[i].Path));
        Assert.InRange(pool.Started, 1, 2);
    }

    [Fact]
    public void A_worker_killed_between_two_documents_is_replaced()
    {
        using var pool = FaultyWorkers.Pool();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal("a", pool.Ingest("a", "a").Diagnostics[0].Text);
            Assert.Equal(i + 1, pool.Started);
            Kill(Assert.Single(pool.IdleProcesses));
        }
    }

    [Fact]
    public async Task A_document_whose_worker_was_killed_is_read_by_another()
    {
        using var pool = FaultyWorkers.Pool();
        var file = faulty.Write("spin");
        var reading = Task.Run(() => pool.Ingest(file, "a"));
        var pid = FaultyWorkers.ReaderOf(file);
        File.WriteAllText(file, "nothing");
        Kill(pid);
        Assert.Equal(DocumentStatus.NoForms, (await reading).Status);
    }

    [Fact]
    public void A_worker_that_keeps_much_memory_is_replaced()
    {
        using var pool = FaultyWorkers.Pool(1, new WorkerLimits { Memory = 256 << 20, DocumentsBetweenChecks = 3 });
        var file = faulty.Write("keep");
        for (var i = 0; i < 7; i++)
            Assert.Equal(DocumentStatus.NoForms, pool.Ingest(file, "a").Status);
        Assert.Equal(3, pool.Started);
    }

    [Fact]
    public async Task Disposing_ends_every_worker_also_those_at_work()
    {
        var file = faulty.Write("spin");
        var pool = FaultyWorkers.Pool(2);
        var reading = Task.Run(() => pool.Ingest(file, "a"));
        var busy = FaultyWorkers.ReaderOf(file);
        pool.Ingest("b", "b");
        var idle = Assert.Single(pool.IdleProcesses);

        pool.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => reading);
        Assert.Throws<ObjectDisposedException>(() => pool.Ingest("c", "c"));
        Assert.False(FaultyWorkers.IsRunning(busy));
        Assert.False(FaultyWorkers.IsRunning(idle));
    }

    [Fact]
    public void Workers_do_not_outlive_a_parent_that_was_killed()
    {
        var files = new[] { faulty.Write("hang"), faulty.Write("spin"), faulty.Write("idle") };
        using var parent = Process.Start(new ProcessStartInfo("dotnet", [FaultyWorkers.Assembly, "parent", .. files]))!;
        var workers = files.Select(FaultyWorkers.ReaderOf).ToList();
        Assert.Equal(3, workers.Distinct().Count());
        Assert.All(workers, pid => Assert.True(FaultyWorkers.IsRunning(pid)));

        parent.Kill();
        parent.WaitForExit();
        FaultyWorkers.Await(() => !workers.Exists(FaultyWorkers.IsRunning));
    }

    [Fact]
    public void A_document_of_fifty_megabytes_comes_through()
    {
        using var pool = FaultyWorkers.Pool();
        var text = pool.Ingest(faulty.Write("large"), "a").Diagnostics[0].Text!;
        Assert.Equal(25_000_000, text.Length);
        Assert.Equal(-1, text.AsSpan().IndexOfAnyExcept('大'));
    }

    [Theory]
    [InlineData("县教育局/2026年 绩效表（终稿）.docx")]
    [InlineData("line\nbreak\r\n\tand \"quotes\" 'too' \\ $HOME")]
    [InlineData("𠮷\ud800 broken \udc00")]
    [InlineData("")]
    public void Any_name_comes_through(string name)
    {
        using var pool = FaultyWorkers.Pool();
        var document = pool.Ingest(name, name);
        Assert.Equal(FullText.Of((name, name)), FullText.Of((document.Path, document.Diagnostics[0].Text)));
        Assert.True(name == document.Path && name == document.Diagnostics[0].Text);
    }

    [Fact]
    public void A_program_that_is_not_there_is_a_failure_of_the_run()
    {
        using var pool = new WorkerPool(new WorkerCommandLine("no-such-program", []), 1, new WorkerLimits());
        var failure = Assert.Throws<WorkerStartException>(() => pool.Ingest("a", "a"));
        Assert.Contains("no-such-program", failure.Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_ends_as_soon_as_it_starts_is_a_failure_of_the_run()
    {
        using var pool = new WorkerPool(new WorkerCommandLine("dotnet", [FaultyWorkers.Assembly, "broken"]), 1, new WorkerLimits());
        var failure = Assert.Throws<WorkerStartException>(() => pool.Ingest("a", "a"));
        Assert.Contains("no such library (exit code 7)", failure.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void No_worker_starts_before_there_is_something_to_read()
    {
        using var pool = FaultyWorkers.Pool(2);
        Assert.Equal(0, pool.Started);
    }

    private static void Kill(int pid)
    {
        using var process = Process.GetProcessById(pid);
        process.Kill();
        process.WaitForExit();
    }
}
