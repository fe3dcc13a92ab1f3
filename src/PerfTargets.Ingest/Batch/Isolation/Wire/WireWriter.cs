using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PerfTargets.Ingest.Batch.Isolation.Wire;

/// <summary>
/// Builds a frame. Both ends are the same program on the same machine, so values stand as they lie in memory: text in UTF-16,
/// which keeps every character a file name may hold and is the shorter one for Chinese.
/// </summary>
internal sealed class WireWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new(1024);

    public WireWriter(FrameKind kind)
    {
        Kind = kind;
        buffer.GetSpan(Frame.HeaderLength);
        buffer.Advance(Frame.HeaderLength);
    }

    /// <summary>What the frame says.</summary>
    public FrameKind Kind { get; }

    /// <summary>The frame as it goes on the pipe.</summary>
    public ReadOnlySpan<byte> ToFrame()
    {
        var frame = MemoryMarshal.AsMemory(buffer.WrittenMemory).Span;
        Frame.WriteHeader(frame, Kind);
        return frame;
    }

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Byte(byte value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
    }

    public void Int(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(buffer.GetSpan(sizeof(int)), value);
        buffer.Advance(sizeof(int));
    }

    public void Int(int? value) => Optional(value, static (wire, number) => wire.Int(number));

    public void Double(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(buffer.GetSpan(sizeof(double)), value);
        buffer.Advance(sizeof(double));
    }

    /// <summary>A decimal with the places it was printed with.</summary>
    public void Decimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        foreach (var part in parts)
            Int(part);
    }

    public void Decimal(decimal? value) => Optional(value, static (wire, number) => wire.Decimal(number));

    public void Date(DateOnly? value) => Int(value?.DayNumber);

    public void Text(string value)
    {
        Int(value.Length);
        buffer.Write(MemoryMarshal.AsBytes(value.AsSpan()));
    }

    public void TextOrNull(string? value) => OptionalRecord(value, static (wire, text) => wire.Text(text));

    /// <summary>A value that may be missing.</summary>
    public void Optional<T>(T? value, Action<WireWriter, T> write)
        where T : struct
    {
        Flag(value is not null);
        if (value is { } present)
            write(this, present);
    }

    /// <summary>A record that may be missing.</summary>
    public void OptionalRecord<T>(T? value, Action<WireWriter, T> write)
        where T : class
    {
        Flag(value is not null);
        if (value is not null)
            write(this, value);
    }

    public void List<T>(IReadOnlyList<T> items, Action<WireWriter, T> write)
    {
        Int(items.Count);
        for (var i = 0; i < items.Count; i++)
            write(this, items[i]);
    }

    /// <summary>Texts and what they stand for, in their order.</summary>
    public void Map<T>(IReadOnlyDictionary<string, T> entries, Action<WireWriter, T> write)
    {
        Int(entries.Count);
        foreach (var (key, value) in entries)
        {
            Text(key);
            write(this, value);
        }
    }
}
