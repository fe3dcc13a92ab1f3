using System.Collections.Concurrent;

namespace PerfTargets.Ingest.Batch;

/// <summary>
/// Works on items with several threads and hands the results out in the items' order.
/// At most a few results per thread wait for a slower one before them, so memory does not grow with the number of items.
/// </summary>
public static class OrderedParallel
{
    private const int WaitingPerJob = 4;

    /// <summary>Number of threads when none is asked for: the machine's cores, at most eight.</summary>
    public static int DefaultJobs => Math.Min(Environment.ProcessorCount, 8);

    /// <summary>The results of <paramref name="work"/> in the order of <paramref name="items"/>.</summary>
    /// <param name="items">What to work on; read on the caller's thread, only as far as there is room.</param>
    /// <param name="jobs">Number of threads; 1 works on the caller's own.</param>
    /// <param name="work">Called from several threads at once. What it throws is thrown where its result was due.</param>
    /// <param name="cancellation">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    public static IEnumerable<TResult> Select<TItem, TResult>(
        IReadOnlyList<TItem> items, int jobs, Func<TItem, TResult> work, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        return Select((IEnumerable<TItem>)items, Math.Max(1, Math.Min(jobs, items.Count)), work, cancellation);
    }

    /// <summary>The same for items that are made one after the other, as far as there is room.</summary>
    /// <param name="items">What to work on; read on the caller's thread.</param>
    /// <param name="jobs">Number of threads; 1 works on the caller's own.</param>
    /// <param name="work">Called from several threads at once. What it throws is thrown where its result was due.</param>
    /// <param name="cancellation">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    public static IEnumerable<TResult> Select<TItem, TResult>(
        IEnumerable<TItem> items, int jobs, Func<TItem, TResult> work, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        return jobs == 1 ? OneByOne(items, work, cancellation) : SideBySide(items, jobs, work, cancellation);
    }

    private static IEnumerable<TResult> OneByOne<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return work(item);
        }
    }

    private static IEnumerable<TResult> SideBySide<TItem, TResult>(
        IEnumerable<TItem> items, int jobs, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        var window = jobs * WaitingPerJob;
        using var todo = new BlockingCollection<(TItem Item, TaskCompletionSource<TResult> Result)>();
        var due = new Queue<Task<TResult>>(window);
        var threads = new Thread[jobs];
        for (var i = 0; i < jobs; i++)
        {
            threads[i] = new Thread(() => Consume(todo, work)) { IsBackground = true, Name = "ingest" };
            threads[i].Start();
        }

        try
        {
            using var source = items.GetEnumerator();
            var isThere = source.MoveNext();
            while (isThere || due.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                while (isThere && due.Count < window)
                {
                    var result = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
                    due.Enqueue(result.Task);
                    todo.Add((source.Current, result), CancellationToken.None);
                    isThere = source.MoveNext();
                }

                var first = due.Dequeue();
                Await(first, cancellation);
                yield return first.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // What was handed out but not begun is not worth finishing once nobody reads on.
            while (todo.TryTake(out _))
            {
            }

            todo.CompleteAdding();
            foreach (var thread in threads)
                thread.Join();
        }
    }

    private static void Await(Task result, CancellationToken cancellation)
    {
        try
        {
            result.Wait(cancellation);
        }
        catch (AggregateException)
        {
            // The awaiter throws the exception itself, without its wrapping.
        }
    }

    private static void Consume<TItem, TResult>(
        BlockingCollection<(TItem Item, TaskCompletionSource<TResult> Result)> todo, Func<TItem, TResult> work)
    {
        foreach (var (item, result) in todo.GetConsumingEnumerable())
        {
            try
            {
                result.SetResult(work(item));
            }
            catch (Exception e)
            {
                result.SetException(e);
            }
        }
    }
}
