using System.Buffers.Binary;

namespace PerfTargets.Ingest.Reading.Images;

/// <summary>Numbers of a picture file. Whatever lies outside the file is one clear refusal.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="IsBigEndian">Whether the high byte comes first.</param>
internal readonly record struct ByteSource(ReadOnlyMemory<byte> Bytes, bool IsBigEndian)
{
    /// <summary>Bytes of the file.</summary>
    /// <exception cref="UnreadableDocumentException">They are not all there.</exception>
    public ReadOnlyMemory<byte> Slice(long at, long length)
    {
        if (at < 0 || length < 0 || at > Bytes.Length || length > Bytes.Length - at)
            throw ImageMessages.EndsEarly();
        return Bytes.Slice((int)at, (int)length);
    }

    /// <summary>A byte.</summary>
    public int Byte(long at) => Slice(at, 1).Span[0];

    /// <summary>A number of two bytes without sign.</summary>
    public int Short(long at)
    {
        var bytes = Slice(at, 2).Span;
        return IsBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
    }

    /// <summary>A number of four bytes without sign.</summary>
    public long Long(long at)
    {
        var bytes = Slice(at, 4).Span;
        return IsBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
    }
}
