using System.Collections.Concurrent;

namespace PerfTargets.Ingest.Programs;

/// <summary>
/// What a program writes to standard output, to be read until a wish to stop. A read of the pipe itself cannot be left:
/// it waits as long as anything the program started holds the other end, also when the program has ended.
/// </summary>
internal sealed class ProgramOutput : Stream
{
    private const int ChunkLength = 1 << 16;
    private const int MostChunks = 16;

    private readonly BlockingCollection<byte[]> chunks = new(MostChunks);
    private readonly CancellationToken stop;
    private ReadOnlyMemory<byte> current;

    /// <summary>Begins to read.</summary>
    /// <param name="pipe">The program's end of the pipe.</param>
    /// <param name="stop">From then on there is nothing more to read.</param>
    public ProgramOutput(Stream pipe, CancellationToken stop)
    {
        this.stop = stop;
        new Thread(() => Fill(pipe)) { IsBackground = true, Name = "program-output" }.Start();
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (current.IsEmpty)
            current = Next();
        var count = Math.Min(buffer.Length, current.Length);
        current.Span[..count].CopyTo(buffer);
        current = current[count..];
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private byte[] Next()
    {
        try
        {
            return chunks.TryTake(out var chunk, Timeout.Infinite, stop) ? chunk : [];
        }
        catch (OperationCanceledException)
        {
            return [];
        }
    }

    private void Fill(Stream pipe)
    {
        var buffer = new byte[ChunkLength];
        try
        {
            while (pipe.Read(buffer) is > 0 and var read)
                chunks.Add(buffer[..read], stop);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The program was ended while it wrote.
        }
        finally
        {
            chunks.CompleteAdding();
        }
    }
}
