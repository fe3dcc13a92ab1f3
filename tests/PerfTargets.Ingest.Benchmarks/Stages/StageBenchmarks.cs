using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PerfTargets.Ingest.Benchmarks.Stages;

/// <summary>The stages one by one, with what each allocates: detect, read and bind for every format, reconcile, load.</summary>
internal static class StageBenchmarks
{
    public static int Run(string[] arguments)
    {
        // In this process: the packages of the repository are locked, and a build of its own would restore others.
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(ProgramUnderTest.Root, "artifacts", "benchmarks"))
            .WithCultureInfo(CultureInfo.InvariantCulture);
        var summaries = BenchmarkSwitcher.FromTypes([typeof(DocumentStages), typeof(FormStages)]).Run(arguments, config);
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
    }
}
