using System.Buffers.Binary;

namespace PerfTargets.Ingest.Reading.Doc;

/// <summary>Numbers in bytes nobody has checked: what would lie beyond the end is 0.</summary>
internal static class LittleEndian
{
    /// <summary>A byte.</summary>
    public static int U8(this ReadOnlySpan<byte> bytes, long at) => at >= 0 && at < bytes.Length ? bytes[(int)at] : 0;

    /// <summary>Two bytes without sign.</summary>
    public static int U16(this ReadOnlySpan<byte> bytes, long at) => Holds(bytes, at, 2) ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[(int)at..]) : 0;

    /// <summary>Two bytes with sign.</summary>
    public static int I16(this ReadOnlySpan<byte> bytes, long at) => (short)bytes.U16(at);

    /// <summary>Four bytes without sign.</summary>
    public static uint U32(this ReadOnlySpan<byte> bytes, long at) => Holds(bytes, at, 4) ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)at..]) : 0;

    /// <summary>Four bytes with sign.</summary>
    public static int I32(this ReadOnlySpan<byte> bytes, long at) => (int)bytes.U32(at);

    /// <summary>The part that is there of what a file says to stand at a place.</summary>
    public static ReadOnlySpan<byte> Part(this ReadOnlySpan<byte> bytes, long at, long length)
    {
        if (at < 0 || length <= 0 || at >= bytes.Length)
            return [];
        return bytes.Slice((int)at, (int)Math.Min(length, bytes.Length - at));
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, long at, int length) => at >= 0 && at <= bytes.Length - length;
}
