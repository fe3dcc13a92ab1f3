using System.Text;

namespace PerfTargets.Ingest.Reading.Doc.Compound;

/// <summary>An entry of a compound file's directory ([MS-CFB] 2.6.1).</summary>
/// <param name="Name">Its name, at most 31 characters.</param>
/// <param name="Kind">1 a storage, 2 a stream, 5 the root, 0 none.</param>
/// <param name="Left">The sibling to the left in the tree; <see cref="None"/> for none.</param>
/// <param name="Right">The sibling to the right.</param>
/// <param name="Child">The root of the tree of what the storage holds.</param>
/// <param name="Start">The first sector.</param>
/// <param name="Size">Length in bytes, as the file says.</param>
internal sealed record DirectoryEntry(string Name, int Kind, uint Left, uint Right, uint Child, uint Start, long Size)
{
    /// <summary>Bytes an entry takes.</summary>
    public const int Length = 128;

    /// <summary>No entry.</summary>
    public const uint None = 0xFFFFFFFF;

    public const int Stream = 2;

    public const int Root = 5;

    private const int NameLengthAt = 64;

    /// <summary>Reads an entry.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="isLarge">true for version 4, whose sizes have eight bytes; version 3 may leave rubbish in the upper four.</param>
    public static DirectoryEntry Read(ReadOnlySpan<byte> bytes, bool isLarge)
    {
        var length = Math.Clamp(bytes.U16(NameLengthAt) - 2, 0, NameLengthAt - 2);
        long size = bytes.U32(120);
        if (isLarge)
            size |= (long)(bytes.U32(124) & 0x7FFFFFFF) << 32;
        return new DirectoryEntry(
            Encoding.Unicode.GetString(bytes.Part(0, length & ~1)), bytes.U8(66), bytes.U32(68), bytes.U32(72), bytes.U32(76), bytes.U32(116), size);
    }
}
