using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Cli.Commands.Worker;

/// <summary>
/// <c>worker</c>: reads documents for another process of this program. Not for people: it stands in no help, and is taken
/// before the command line is parsed, because a worker is started often.
/// </summary>
internal static class WorkerCommand
{
    public const string Name = "worker";

    /// <summary>How a worker with this command line reads; null when it is not one that <see cref="WorkerLauncher"/> writes.</summary>
    public static IngestOptions? OptionsOf(IReadOnlyList<string> args) =>
        args is [Name, "0" or "1", _, "0" or "1", var cache] && long.TryParse(args[2], NumberStyles.None, CultureInfo.InvariantCulture, out var most)
            ? new IngestOptions
            {
                Provenance = args[1] == "1",
                MaxBytes = most,
                Recognition = args[3] == "1" ? new RecognitionOptions { CacheFolder = cache.Length > 0 ? cache : null } : null,
            }
            : null;

    /// <summary>Works until the parent ends.</summary>
    /// <param name="options">How documents are read.</param>
    /// <param name="input">Requests.</param>
    /// <param name="output">Answers; nobody else writes there.</param>
    public static int Run(IngestOptions options, Stream input, Stream output)
    {
        // Ctrl-C and a service's stop reach every process of a group; the parent decides when its workers end.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = true);
        new Thread(IngestPipeline.Prepare) { IsBackground = true }.Start();
        new WorkerLoop(new PipelineIngest(new IngestPipeline(options)), input, output, EndAtOnce).Run();
        return ExitCode.Done;
    }

    // An orderly exit would wait for a reader that never comes back.
    private static void EndAtOnce()
    {
        RunningPrograms.EndAll();
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }
}
