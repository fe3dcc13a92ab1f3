using System.Globalization;

namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>Where a nightly run writes what, below its output folder.</summary>
internal static class NightlyFolders
{
    /// <summary>The name of the report, in the folder of its run and above it.</summary>
    public const string ReportName = "核对报告.html";

    /// <summary>The name of the list of findings.</summary>
    public const string FindingsName = "问题清单.csv";

    /// <summary>The name of the folder of return slips.</summary>
    public const string SlipsName = "退回单";

    /// <summary>The folder that has one folder a run.</summary>
    public static string Runs(NightlyConfig config) => Path.Combine(config.Output, "runs");

    /// <summary>The folder of logs.</summary>
    public static string Logs(NightlyConfig config) => Path.Combine(config.Output, "logs");

    /// <summary>The log of a run that begins now: one a run, named by the time it began.</summary>
    public static string Log(NightlyConfig config, TimeProvider time) =>
        Path.Combine(Logs(config), time.GetLocalNow().ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture) + ".log");
}
