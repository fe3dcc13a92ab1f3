using System.Buffers.Binary;

namespace PerfTargets.Ingest.Batch.Isolation.Wire;

/// <summary>One message on a pipe: four fixed bytes, its kind, the length of the payload, the payload.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Payload">Its content, see <see cref="WireWriter"/>.</param>
internal readonly record struct Frame(FrameKind Kind, byte[] Payload)
{
    /// <summary>Bytes before the payload.</summary>
    public const int HeaderLength = 9;

    private const int MostBytes = 1 << 30;

    // What a library prints is told from a frame by its first bytes, not by an odd length a gigabyte later.
    private static ReadOnlySpan<byte> Mark => "PTW1"u8;

    /// <summary>Writes a header over the first <see cref="HeaderLength"/> bytes of a frame.</summary>
    public static void WriteHeader(Span<byte> frame, FrameKind kind)
    {
        Mark.CopyTo(frame);
        frame[Mark.Length] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(frame[(Mark.Length + 1)..], frame.Length - HeaderLength);
    }

    /// <summary>The next frame; null when the pipe was closed between two.</summary>
    /// <exception cref="InvalidDataException">What came is not a frame, or only a part of one.</exception>
    public static Frame? Read(Stream stream)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        var got = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        if (got == 0)
            return null;
        if (!header[..Math.Min(got, Mark.Length)].SequenceEqual(Mark[..Math.Min(got, Mark.Length)]))
            throw new InvalidDataException("What was written is not a frame.");
        if (got < HeaderLength)
            throw new InvalidDataException("A frame breaks off in its header.");
        var length = BinaryPrimitives.ReadInt32LittleEndian(header[(Mark.Length + 1)..]);
        if (length is < 0 or > MostBytes)
            throw new InvalidDataException("A frame has an impossible length.");
        var payload = GC.AllocateUninitializedArray<byte>(length);
        if (stream.ReadAtLeast(payload, length, throwOnEndOfStream: false) < length)
            throw new InvalidDataException("A frame breaks off.");
        return new Frame((FrameKind)header[Mark.Length], payload);
    }
}
