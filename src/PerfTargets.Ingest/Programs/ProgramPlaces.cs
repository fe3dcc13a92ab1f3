namespace PerfTargets.Ingest.Programs;

/// <summary>Lets at most so many programs run at a time; who comes when there is no place waits.</summary>
/// <param name="count">How many, at least 1.</param>
internal sealed class ProgramPlaces(int count)
{
    // How soon a wish to stop is heard by one who waits.
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);
    private readonly object gate = new();
    private int taken;

    /// <summary>How many there are.</summary>
    public int Count { get; } = Math.Max(1, count);

    /// <summary>Does work in a place of its own.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled while it waited.</exception>
    public T Do<T>(Func<T> work, CancellationToken stop)
    {
        lock (gate)
        {
            while (taken == Count)
            {
                stop.ThrowIfCancellationRequested();
                Monitor.Wait(gate, Glance);
            }

            taken++;
        }

        try
        {
            return work();
        }
        finally
        {
            lock (gate)
            {
                taken--;
                Monitor.Pulse(gate);
            }
        }
    }
}
