using PerfTargets.Ingest.Batch;

namespace PerfTargets.Ingest.Tests.Batch;

public sealed class OrderedParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Results_come_in_the_items_order(int jobs)
    {
        var items = Enumerable.Range(0, 500).ToList();
        var results = OrderedParallel.Select(items, jobs, i =>
        {
            Thread.SpinWait((500 - i) * 20);
            return i * 2;
        });
        Assert.Equal(items.Select(i => i * 2), results);
    }

    [Fact]
    public void Work_waits_for_whoever_takes_the_results()
    {
        var begun = 0;
        using var results = OrderedParallel.Select(Enumerable.Range(0, 10_000).ToList(), 4, i => Interlocked.Increment(ref begun)).GetEnumerator();
        Assert.True(results.MoveNext());
        Thread.Sleep(50);
        Assert.InRange(Volatile.Read(ref begun), 1, 17);
    }

    [Fact]
    public void What_the_work_throws_is_thrown_in_its_turn()
    {
        using var results = OrderedParallel.Select<int, int>([1, 2, 3], 2, i => i == 2 ? throw new FormatException() : i).GetEnumerator();
        Assert.True(results.MoveNext());
        Assert.Throws<FormatException>(() => results.MoveNext());
    }

    [Fact]
    public void It_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var results = OrderedParallel.Select(Enumerable.Range(0, 100).ToList(), 2, i => i, stop.Token).GetEnumerator();
        Assert.True(results.MoveNext());
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            while (results.MoveNext())
            {
            }
        });
    }
}
