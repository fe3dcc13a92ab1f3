using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PerfTargets.Ingest.Batch.Isolation.Wire;

/// <summary>Reads the payload of a frame as <see cref="WireWriter"/> wrote it.</summary>
/// <param name="payload">The payload.</param>
/// <remarks>Each call throws <see cref="InvalidDataException"/> when the payload does not hold what is asked for.</remarks>
internal sealed class WireReader(byte[] payload)
{
    private int position;

    /// <summary>Whether all of the payload was read.</summary>
    public bool AtEnd => position == payload.Length;

    public bool Flag() => Byte() switch
    {
        0 => false,
        1 => true,
        _ => throw new InvalidDataException("A frame holds neither yes nor no."),
    };

    public byte Byte() => Take(1)[0];

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public int? IntOrNull() => Flag() ? Int() : null;

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public decimal Decimal()
    {
        ReadOnlySpan<int> parts = [Int(), Int(), Int(), Int()];
        try
        {
            return new decimal(parts);
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException("A frame holds a number that is none.", e);
        }
    }

    public decimal? DecimalOrNull() => Flag() ? Decimal() : null;

    public DateOnly? DateOrNull() => IntOrNull() is { } day ? DateOnly.FromDayNumber(day) : null;

    public string Text()
    {
        var length = Count(sizeof(char));
        return new string(MemoryMarshal.Cast<byte, char>(Take(length * sizeof(char))));
    }

    public string? TextOrNull() => Flag() ? Text() : null;

    /// <summary>A record that may be missing.</summary>
    public T? OptionalRecord<T>(Func<WireReader, T> read)
        where T : class => Flag() ? read(this) : null;

    public T[] List<T>(Func<WireReader, T> read)
    {
        var items = new T[Count(1)];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(this);
        return items;
    }

    /// <summary>Texts and what they stand for, in their order.</summary>
    public Dictionary<string, T> Map<T>(Func<WireReader, T> read)
    {
        var count = Count(1);
        var entries = new Dictionary<string, T>(count);
        for (var i = 0; i < count; i++)
            entries.Add(Text(), read(this));
        return entries;
    }

    private int Count(int bytesEach)
    {
        var count = Int();
        return count >= 0 && count <= (payload.Length - position) / bytesEach
            ? count
            : throw new InvalidDataException("A frame promises more than it holds.");
    }

    private ReadOnlySpan<byte> Take(int bytes)
    {
        if (bytes > payload.Length - position)
            throw new InvalidDataException("A frame is shorter than what it should hold.");
        var taken = payload.AsSpan(position, bytes);
        position += bytes;
        return taken;
    }
}
