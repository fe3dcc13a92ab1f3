namespace PerfTargets.Ingest.Reading.Doc.Compound;

/// <summary>Sectors and the table that chains them: the FAT over the file, or the mini FAT over the mini stream ([MS-CFB] 2.3, 2.4).</summary>
/// <param name="bytes">What the sectors lie in.</param>
/// <param name="size">Bytes of a sector.</param>
/// <param name="before">Bytes before the first sector.</param>
/// <param name="next">For each sector the one that follows it in its chain.</param>
internal sealed class SectorTable(ReadOnlyMemory<byte> bytes, int size, int before, uint[] next)
{
    /// <summary>The last sector number; those above are marks: end of a chain, free, FAT, DIFAT ([MS-CFB] 2.1).</summary>
    public const uint Last = 0xFFFFFFFA;

    /// <summary>Bytes of a sector.</summary>
    public int Size => size;

    /// <summary>A sector; shorter or empty when the file ends before it does.</summary>
    public ReadOnlyMemory<byte> Sector(uint number)
    {
        var at = before + ((long)number * size);
        return number > Last || at >= bytes.Length ? default : bytes.Slice((int)at, (int)Math.Min(size, bytes.Length - at));
    }

    /// <summary>
    /// The bytes of a chain: all the file has of them. A chain that runs in a circle ends with the length the file
    /// states, and no chain is longer than the file.
    /// </summary>
    public ReadOnlyMemory<byte> Read(uint start, long length)
    {
        length = Math.Min(length, bytes.Length);
        var sectors = (length + size - 1) / size;
        return IsOneRun(start, sectors) ? Run(start, length) : Copy(start, length);
    }

    private bool IsOneRun(uint start, long sectors)
    {
        for (long i = 1; i < sectors; i++)
        {
            if (Next(start + (uint)i - 1) != start + i)
                return false;
        }

        return true;
    }

    private ReadOnlyMemory<byte> Run(uint start, long length)
    {
        var at = before + ((long)start * size);
        return start > Last || at >= bytes.Length ? default : bytes.Slice((int)at, (int)Math.Min(length, bytes.Length - at));
    }

    private ReadOnlyMemory<byte> Copy(uint start, long length)
    {
        var copy = new byte[length];
        var filled = 0;
        for (var sector = start; sector <= Last && filled < length; sector = Next(sector))
        {
            var piece = Sector(sector);
            if (piece.IsEmpty)
                break;
            piece = piece[..(int)Math.Min(piece.Length, length - filled)];
            piece.CopyTo(copy.AsMemory(filled));
            filled += piece.Length;
        }

        return copy.AsMemory(0, filled);
    }

    private uint Next(uint sector) => sector < next.Length ? next[sector] : uint.MaxValue;
}
