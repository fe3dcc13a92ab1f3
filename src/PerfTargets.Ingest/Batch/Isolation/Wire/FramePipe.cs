namespace PerfTargets.Ingest.Batch.Isolation.Wire;

/// <summary>Writes frames, each as a whole, from several threads.</summary>
/// <param name="stream">The pipe.</param>
internal sealed class FramePipe(Stream stream)
{
    private readonly Lock whole = new();

    /// <summary>Writes a frame.</summary>
    /// <exception cref="IOException">Nobody reads the pipe any more.</exception>
    public void Send(WireWriter frame)
    {
        var bytes = frame.ToFrame();
        lock (whole)
        {
            stream.Write(bytes);
            stream.Flush();
        }
    }
}
