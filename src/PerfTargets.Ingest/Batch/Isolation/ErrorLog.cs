using System.Text;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>What a worker writes to standard error: read always, so that it never waits, and kept as far as it can matter.</summary>
internal sealed class ErrorLog
{
    private const int MostCharacters = 16 * 1024;

    private readonly StringBuilder text = new();
    private readonly Thread thread;

    public ErrorLog(TextReader error)
    {
        thread = new Thread(() => Read(error)) { IsBackground = true, Name = "worker-error" };
        thread.Start();
    }

    /// <summary>Forgets what was written for an earlier document.</summary>
    public void Clear()
    {
        lock (text)
            text.Clear();
    }

    /// <summary>What happened, in one line; null when nothing was written.</summary>
    /// <param name="wait">How long to wait for the worker to finish writing.</param>
    public string? Summary(TimeSpan wait)
    {
        thread.Join(wait);
        lock (text)
            return LogLine.Of(text.ToString());
    }

    private void Read(TextReader error)
    {
        var part = new char[4096];
        try
        {
            using (error)
            {
                while (error.Read(part) is > 0 and var read)
                {
                    lock (text)
                        text.Append(part, 0, Math.Min(read, MostCharacters - text.Length));
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The worker was ended while its last words were read.
        }
    }
}
