using System.Collections.Concurrent;
using PerfTargets.Ingest.Batch.Isolation.Wire;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>
/// The work of a worker process: reads one document after the other as its parent asks, gives a sign of life every second
/// while it reads, and ends with its parent.
/// </summary>
/// <param name="ingest">Reads the documents.</param>
/// <param name="input">The parent's requests. Its end is the parent's end.</param>
/// <param name="output">Where the answers go; nothing else may be written there.</param>
/// <param name="abandon">Ends the process at once: called from another thread when the parent ends while a document is read.</param>
public sealed class WorkerLoop(IDocumentIngest ingest, Stream input, Stream output, Action abandon)
{
    private static readonly TimeSpan BetweenBeats = TimeSpan.FromSeconds(1);

    private readonly FramePipe answers = new(output);
    private readonly BlockingCollection<(string File, string Path)> requests = [];
    private volatile bool reading;

    /// <summary>Works until the parent has gone or a document needed more memory than there is.</summary>
    public void Run()
    {
        using var ended = new ManualResetEvent(false);
        try
        {
            answers.Send(new WireWriter(FrameKind.Ready));
            new Thread(Listen) { IsBackground = true, Name = "worker-requests" }.Start();
            new Thread(() => Beat(ended)) { IsBackground = true, Name = "worker-beat" }.Start();
            foreach (var (file, path) in requests.GetConsumingEnumerable())
            {
                var answer = Answer(file, path);
                reading = false;
                answers.Send(answer);
                if (answer.Kind == FrameKind.OutOfMemory)
                    return;
            }
        }
        catch (IOException)
        {
            // The parent has gone.
        }
        finally
        {
            ended.Set();
        }
    }

    private WireWriter Answer(string file, string path)
    {
        try
        {
            var answer = new WireWriter(FrameKind.Document);
            DocumentWire.Write(answer, ingest.Ingest(file, path));
            return answer;
        }
        catch (OutOfMemoryException)
        {
            return new WireWriter(FrameKind.OutOfMemory);
        }
        catch (Exception e)
        {
            var answer = new WireWriter(FrameKind.Threw);
            answer.Text(LogLine.Of(e));
            return answer;
        }
    }

    private void Listen()
    {
        try
        {
            while (Frame.Read(input) is { Kind: FrameKind.Request } frame)
            {
                var request = new WireReader(frame.Payload);
                reading = true;
                requests.Add((request.Text(), request.Text()));
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // A parent that is cut off in mid-sentence has gone too.
        }

        requests.CompleteAdding();
        if (reading)
            abandon();
    }

    private void Beat(ManualResetEvent ended)
    {
        try
        {
            while (!ended.WaitOne(BetweenBeats))
            {
                if (reading)
                    answers.Send(new WireWriter(FrameKind.Beat));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The parent has gone, or the work has ended.
        }
    }
}
