using System.Collections.Concurrent;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>
/// Reads documents in worker processes, so that one which hangs, exhausts memory or crashes its reader costs itself only:
/// it comes back unreadable, with a code of <see cref="Quarantine"/>. Workers start when first needed, at most
/// <paramref name="size"/> of them; a caller for whom there is none waits.
/// </summary>
/// <param name="command">Starts a worker.</param>
/// <param name="size">Largest number of workers.</param>
/// <param name="limits">What a document may cost.</param>
public sealed class WorkerPool(WorkerCommandLine command, int size, WorkerLimits limits) : IDocumentIngest, IDisposable
{
    // A worker ended from outside costs nothing but another start; one that always ends at once is a fault of the program.
    private const int MostStarts = 3;

    private readonly SemaphoreSlim places = new(size, size);
    private readonly ConcurrentStack<WorkerProcess> idle = [];
    private readonly ConcurrentDictionary<WorkerProcess, bool> busy = [];
    private readonly CancellationTokenSource disposed = new();
    private int started;

    /// <summary>Number of workers started so far: more than the size of the pool when some were spoiled.</summary>
    public int Started => started;

    /// <summary>The processes that wait for a document.</summary>
    internal IEnumerable<int> IdleProcesses => idle.Select(worker => worker.Id);

    /// <inheritdoc/>
    /// <exception cref="WorkerStartException">No worker could be started.</exception>
    /// <exception cref="ObjectDisposedException">The pool was disposed.</exception>
    public IngestedDocument Ingest(string file, string path)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(path);
        ObjectDisposedException.ThrowIf(disposed.IsCancellationRequested, this);
        try
        {
            places.Wait(disposed.Token);
        }
        catch (OperationCanceledException)
        {
            throw new ObjectDisposedException(nameof(WorkerPool));
        }

        try
        {
            return Read(file, path);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Ends every worker, also those at work.</summary>
    public void Dispose()
    {
        disposed.Cancel();
        foreach (var worker in busy.Keys)
            worker.Kill();
        while (idle.TryPop(out var worker))
            worker.Dispose();
    }

    // What a worker did before may have spoiled it; time is the document's own doing, and would only be spent again.
    private IngestedDocument Read(string file, string path)
    {
        var state = FileState.Of(file);
        var reply = Attempt(file, path, fresh: false);
        if (reply.Document is null && reply.Cause != SpoilCause.TimedOut)
            reply = Attempt(file, path, fresh: true);
        return reply.Document ?? IngestedDocument.Unreadable(path, Quarantine.Reason(reply, limits), state.HashIfSame(file));
    }

    private WorkerReply Attempt(string file, string path, bool fresh)
    {
        for (var starts = 0; ; starts++)
        {
            var worker = Take(fresh);
            var reply = new WorkerReply(null, SpoilCause.Gone);
            try
            {
                reply = new WorkerWatch(worker, limits).Read(file, path);
            }
            finally
            {
                GiveBack(worker, reply);
            }

            ObjectDisposedException.ThrowIf(reply.Document is null && disposed.IsCancellationRequested, this);
            if (reply.Cause != SpoilCause.Gone || reply.Document is not null)
                return reply;
            if (starts > size + MostStarts)
                throw new WorkerStartException(IsolationMessages.EndsAtOnce(command.Program, reply.Log ?? ""));
        }
    }

    private WorkerProcess Take(bool fresh)
    {
        WorkerProcess? worker = null;
        while (!fresh && worker is null && idle.TryPop(out var next))
        {
            if (next.IsAlive)
                worker = next;
            else
                next.Dispose();
        }

        worker ??= Start();
        busy[worker] = true;
        // Disposing looked for workers at work before this one was.
        if (disposed.IsCancellationRequested)
            worker.Kill();
        return worker;
    }

    private void GiveBack(WorkerProcess worker, WorkerReply reply)
    {
        busy.TryRemove(worker, out _);
        if (reply.Document is null || IsSwollen(worker) || disposed.IsCancellationRequested)
            worker.Dispose();
        else
            idle.Push(worker);
        if (disposed.IsCancellationRequested && idle.TryPop(out var late))
            late.Dispose();
    }

    private bool IsSwollen(WorkerProcess worker) =>
        worker.Served % limits.DocumentsBetweenChecks == 0 && worker.WorkingSet > limits.Memory / 2;

    private WorkerProcess Start()
    {
        for (var starts = 1; ; starts++)
        {
            var worker = WorkerProcess.Start(command, limits);
            Interlocked.Increment(ref started);
            if (new WorkerWatch(worker, limits).AwaitReady() is not { } said)
                return worker;
            worker.Dispose();
            if (starts == MostStarts)
                throw new WorkerStartException(IsolationMessages.EndsAtOnce(command.Program, said));
        }
    }
}
