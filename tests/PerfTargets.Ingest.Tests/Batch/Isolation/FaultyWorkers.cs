using System.Diagnostics;
using System.Globalization;
using PerfTargets.Ingest.Batch.Isolation;

namespace PerfTargets.Ingest.Tests.Batch.Isolation;

/// <summary>A folder of documents that say what their reader does, and the program whose reader does it.</summary>
internal sealed class FaultyWorkers : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "PerfTargets.Ingest.FaultyWorker.dll");

    public string Root { get; } = Directory.CreateTempSubdirectory("faulty").FullName;

    public static WorkerPool Pool(int size = 1, WorkerLimits? limits = null) =>
        new(new WorkerCommandLine("dotnet", [Assembly]), size, limits ?? new WorkerLimits());

    public string Write(string deed, string? name = null)
    {
        var file = Path.Combine(Root, name ?? deed);
        File.WriteAllText(file, deed);
        return file;
    }

    /// <summary>Waits until a process reads the file, and says which.</summary>
    public static int ReaderOf(string file)
    {
        var pid = 0;
        Await(() => File.Exists(file + ".pid") && int.TryParse(File.ReadAllText(file + ".pid"), NumberStyles.None, CultureInfo.InvariantCulture, out pid));
        return pid;
    }

    public static void Await(Func<bool> condition)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(begun) < Patience, "It did not come to pass.");
            Thread.Sleep(20);
        }
    }

    /// <summary>Whether a process works or waits; one that has ended and was not yet buried does not.</summary>
    public static bool IsRunning(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return !process.HasExited && !(OperatingSystem.IsLinux() && File.ReadAllText($"/proc/{pid}/stat").Contains(") Z ", StringComparison.Ordinal));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IOException)
        {
            return false;
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
