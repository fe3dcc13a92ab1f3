using System.ComponentModel;
using System.Diagnostics;

namespace PerfTargets.Ingest.Benchmarks.Compare;

/// <summary>Runs programs as a user does.</summary>
internal static class WholeProcess
{
    /// <summary>The first line that a program prints about itself; null when it is not installed.</summary>
    public static string? Probe(string[] command)
    {
        try
        {
            using var process = Start(command);
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var said = output.Trim().Length > 0 ? output : error.Result;
            return process.ExitCode == 0 || said.Contains("version", StringComparison.OrdinalIgnoreCase) ? said.Trim().Split('\n')[0].Trim() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Runs command lines one after the other.</summary>
    /// <returns>Seconds in all, and the most memory one of them held.</returns>
    public static (double Seconds, long PeakBytes) Run(IReadOnlyList<string[]> commands)
    {
        var clock = Stopwatch.StartNew();
        var peak = 0L;
        foreach (var command in commands)
        {
            using var process = Start(command);
            var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            var error = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            do
                peak = Math.Max(peak, PeakOf(process));
            while (!process.WaitForExit(5));
            Task.WaitAll(output, error);
        }

        return (clock.Elapsed.TotalSeconds, peak);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static Process Start(string[] command) =>
        Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
