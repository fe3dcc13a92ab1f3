namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>The most memory the process holds on its heap beyond what it began with, looked at every few milliseconds.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly long before = GC.GetTotalMemory(forceFullCollection: true);
    private readonly ManualResetEventSlim done = new();
    private readonly Thread watcher;
    private long most;

    /// <summary>Begins to look.</summary>
    public PeakMemory()
    {
        watcher = new Thread(Watch) { IsBackground = true };
        watcher.Start();
    }

    /// <summary>The most so far, in bytes.</summary>
    public long Bytes() => Math.Max(Interlocked.Read(ref most), GC.GetTotalMemory(forceFullCollection: false) - before);

    /// <inheritdoc/>
    public void Dispose()
    {
        done.Set();
        watcher.Join();
        done.Dispose();
    }

    private void Watch()
    {
        do
            Interlocked.Exchange(ref most, Math.Max(most, GC.GetTotalMemory(forceFullCollection: false) - before));
        while (!done.Wait(5));
    }
}
