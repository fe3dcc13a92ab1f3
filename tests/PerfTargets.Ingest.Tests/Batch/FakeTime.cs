namespace PerfTargets.Ingest.Tests.Batch;

/// <summary>A clock that stands still but for waiting, which takes no time: whoever waits finds it moved on by that much.</summary>
internal sealed class FakeTime(DateTimeOffset start) : TimeProvider
{
    private long elapsed;

    /// <summary>A clock an hour ahead: to it, what a test has just written has long been left alone.</summary>
    public FakeTime()
        : this(System.GetUtcNow() + TimeSpan.FromHours(1))
    {
    }

    /// <summary>What happens elsewhere while somebody waits.</summary>
    public Action OnWait { get; set; } = () => { };

    /// <summary>How long was waited in all.</summary>
    public TimeSpan Waited => new(elapsed);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => start + Waited;

    public override long GetTimestamp() => elapsed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        elapsed += dueTime.Ticks;
        OnWait();
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Timer(_ => { }, null, Timeout.Infinite, Timeout.Infinite);
    }
}
