using System.Diagnostics;
using PerfTargets.Ingest.Batch.Isolation.Wire;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>Has a worker read one document, and ends it when it runs into a limit.</summary>
/// <param name="worker">The worker.</param>
/// <param name="limits">What a document may cost.</param>
internal sealed class WorkerWatch(WorkerProcess worker, WorkerLimits limits)
{
    // How often time and memory are looked at; a document is done sooner than that.
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until a new worker is ready.</summary>
    /// <returns>null when it is; else what it said.</returns>
    public string? AwaitReady()
    {
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < limits.Start)
        {
            if (!worker.Hear(Glance, out var said))
                continue;
            if (said.Frame is { Kind: FrameKind.Ready })
                return null;
            return said.Fault ?? worker.LastWords();
        }

        worker.Kill();
        return worker.LastWords();
    }

    /// <summary>Has the worker read a document. Unless one comes back, the worker has ended and is of no more use.</summary>
    public WorkerReply Read(string file, string path)
    {
        if (!worker.IsAlive || !worker.Ask(file, path))
            return new WorkerReply(null, SpoilCause.Gone, worker.LastWords());
        var reply = Await();
        if (reply.Document is null)
            worker.Kill();
        else
            worker.Served++;
        return reply;
    }

    private WorkerReply Await()
    {
        var begun = Stopwatch.GetTimestamp();
        var heard = begun;
        while (true)
        {
            if (worker.Hear(Glance, out var said))
            {
                heard = Stopwatch.GetTimestamp();
                if (Reply(said) is { } reply)
                    return reply;
            }

            if (Stopwatch.GetElapsedTime(begun) > limits.Document)
                return new WorkerReply(null, SpoilCause.TimedOut);
            if (Stopwatch.GetElapsedTime(heard) > limits.Silence)
                return new WorkerReply(null, SpoilCause.Silent);
            if (worker.WorkingSet > limits.Memory)
                return new WorkerReply(null, SpoilCause.OutOfMemory);
        }
    }

    private WorkerReply? Reply(WorkerEvent said)
    {
        if (said.Frame is not { } frame)
            return said.Fault is { } fault ? new WorkerReply(null, SpoilCause.Crashed, fault) : Ended();
        try
        {
            return frame.Kind switch
            {
                FrameKind.Beat => null,
                FrameKind.Document => new WorkerReply(DocumentWire.Read(new WireReader(frame.Payload))),
                FrameKind.Threw => new WorkerReply(null, SpoilCause.Crashed, new WireReader(frame.Payload).Text()),
                FrameKind.OutOfMemory => new WorkerReply(null, SpoilCause.OutOfMemory),
                _ => new WorkerReply(null, SpoilCause.Crashed, "A frame came that nobody asked for."),
            };
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException)
        {
            return new WorkerReply(null, SpoilCause.Crashed, e.Message);
        }
    }

    private WorkerReply Ended()
    {
        var words = worker.LastWords();
        var memory = words.Contains("OutOfMemory", StringComparison.Ordinal) || words.StartsWith("Out of memory", StringComparison.OrdinalIgnoreCase);
        return new WorkerReply(null, memory ? SpoilCause.OutOfMemory : SpoilCause.Crashed, words);
    }
}
