using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace PerfTargets.Ingest.Programs;

/// <summary>The external programs this process has started and that have not ended: none of them may outlive it.</summary>
public static class RunningPrograms
{
    private static readonly ConcurrentDictionary<Process, bool> Running = [];

    static RunningPrograms() => AppDomain.CurrentDomain.ProcessExit += (_, _) => EndAll();

    /// <summary>Ends them all at once, with whatever they started themselves.</summary>
    public static void EndAll()
    {
        foreach (var process in Running.Keys)
            End(process);
    }

    internal static void Add(Process process) => Running[process] = true;

    internal static void Remove(Process process) => Running.TryRemove(process, out _);

    internal static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException or NotSupportedException)
        {
            // It has ended by itself.
        }
    }
}
