using System.Diagnostics;
using System.Globalization;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Cli.Commands.Worker;
using PerfTargets.Ingest.Tests.Cli;
using PerfTargets.Ingest.Tests.Samples;

namespace PerfTargets.Ingest.Tests.Batch.Isolation;

/// <summary>The program's own worker.</summary>
public sealed class ShippedWorkerTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "perftargets.dll");

    [Fact]
    public void Every_sample_is_the_same_from_a_worker_as_in_this_process()
    {
        var files = Directory.EnumerateFiles(SampleFiles.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var options = new IngestOptions();
        var here = new PipelineIngest(new IngestPipeline(options));
        using var pool = Pool(options, 2);
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            var path = Path.GetRelativePath(SampleFiles.Root, file);
            Assert.Equal(FullText.Of(here.Ingest(file, path)), FullText.Of(pool.Ingest(file, path)));
        });
        Assert.InRange(files.Count, 100, 10_000);
        Assert.InRange(pool.Started, 1, 2);
    }

    [Fact]
    public void It_reads_with_the_options_of_its_parent()
    {
        var file = Directory.EnumerateFiles(SampleFiles.LayoutRoot, "source.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        using var bare = Pool(new IngestOptions { Provenance = false }, 1);
        Assert.All(bare.Ingest(file, "a").Forms, form => Assert.Null(form.Provenance));
        using var small = Pool(new IngestOptions { MaxBytes = 10 }, 1);
        Assert.Equal("too-large", Assert.Single(small.Ingest(file, "a").Diagnostics).Code);
    }

    [Fact]
    public void Ctrl_C_at_the_terminal_leaves_the_end_to_its_parent()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var pool = Pool(new IngestOptions(), 1);
        pool.Ingest("a", "a");
        var pid = Assert.Single(pool.IdleProcesses).ToString(CultureInfo.InvariantCulture);
        foreach (var signal in new[] { "-INT", "-TERM", "-INT" })
        {
            using var kill = Process.Start("kill", [signal, pid]);
            kill.WaitForExit();
            Thread.Sleep(200);
            Assert.Equal("not-found", Assert.Single(pool.Ingest("a", "a").Diagnostics).Code);
        }

        Assert.Equal(1, pool.Started);
    }

    [Fact]
    public void It_is_started_by_the_executable_that_runs()
    {
        var options = new IngestOptions { MaxBytes = 7 };
        AssertLine("/opt/perftargets", ["worker", "1", "7", "0", ""], WorkerLauncher.CommandLine(options, "/opt/perftargets", "/opt/perftargets.dll"));
        AssertLine("/opt/perftargets.exe", ["worker", "1", "7", "0", ""], WorkerLauncher.CommandLine(options, "/opt/perftargets.exe", ""));
        AssertLine("/usr/bin/dotnet", ["/opt/perftargets.dll", "worker", "1", "7", "0", ""], WorkerLauncher.CommandLine(options, "/usr/bin/dotnet", "/opt/perftargets.dll"));
        AssertLine("dotnet", ["/opt/perftargets.dll", "worker", "1", "7", "0", ""], WorkerLauncher.CommandLine(options, "/x/testhost", "/opt/perftargets.dll"));
        var recognising = options with { Recognition = new RecognitionOptions { CacheFolder = "/页" } };
        AssertLine("/opt/perftargets", ["worker", "1", "7", "1", "/页"], WorkerLauncher.CommandLine(recognising, "/opt/perftargets", ""));
        Assert.Equal("/页", WorkerCommand.OptionsOf(["worker", "1", "7", "1", "/页"])!.Recognition!.CacheFolder);
    }

    [Fact]
    public void It_is_no_command_for_people()
    {
        Assert.DoesNotContain("worker", ProgramRun.Of("--help", "--lang", "en").Output, StringComparison.Ordinal);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, WorkerCommand.Name]) { RedirectStandardInput = true, RedirectStandardError = true })!;
        Assert.Contains("worker", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        process.WaitForExit();
        Assert.Equal(2, process.ExitCode);
    }

    private static void AssertLine(string program, string[] arguments, WorkerCommandLine line)
    {
        Assert.Equal(program, line.Program);
        Assert.Equal(arguments, line.Arguments);
    }

    private static WorkerPool Pool(IngestOptions options, int size) => new(WorkerLauncher.CommandLine(options, null, Program), size, new WorkerLimits());
}
