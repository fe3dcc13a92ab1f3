using System.Globalization;
using PerfTargets.Ingest.Batch.Isolation;

namespace PerfTargets.Ingest.Cli.Commands.Worker;

/// <summary>How this program starts itself as a worker.</summary>
internal static class WorkerLauncher
{
    /// <summary>The command line of a worker that reads with the same options as this process.</summary>
    public static WorkerCommandLine CommandLine(IngestOptions options) =>
        CommandLine(options, Environment.ProcessPath, typeof(WorkerLauncher).Assembly.Location);

    /// <summary>The command line of a worker.</summary>
    /// <param name="options">How documents are read.</param>
    /// <param name="process">The executable of this process; null when the system does not tell.</param>
    /// <param name="assembly">Where the program's assembly is; empty when it is inside the executable.</param>
    public static WorkerCommandLine CommandLine(IngestOptions options, string? process, string assembly)
    {
        string[] arguments = [WorkerCommand.Name, options.Provenance ? "1" : "0", options.MaxBytes.ToString(CultureInfo.InvariantCulture), options.Recognition is null ? "0" : "1", options.Recognition?.CacheFolder ?? ""];
        return Path.GetFileNameWithoutExtension(process) switch
        {
            "perftargets" => new WorkerCommandLine(process!, arguments),
            "dotnet" => new WorkerCommandLine(process!, [assembly, .. arguments]),
            _ => new WorkerCommandLine("dotnet", [assembly, .. arguments]),
        };
    }
}
