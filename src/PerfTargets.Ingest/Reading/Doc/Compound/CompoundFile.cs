using System.Buffers.Binary;

namespace PerfTargets.Ingest.Reading.Doc.Compound;

/// <summary>
/// A compound file ([MS-CFB]): streams cut in sectors, as a small file system. Nothing the file says of itself is
/// trusted: chains end at the latest with the file, and the directory's tree is walked with every entry seen once.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderFatSectors = 109;
    private const int DifatAt = 76;
    private const int EntryBytes = 4;

    private readonly SectorTable sectors;
    private readonly SectorTable miniSectors;
    private readonly uint miniCutoff;
    private readonly List<DirectoryEntry> entries = [];

    /// <summary>Opens a compound file ([MS-CFB] 2.2, the header).</summary>
    public CompoundFile(ReadOnlyMemory<byte> bytes)
    {
        var header = bytes.Span;
        var size = header.U16(30) == 12 ? 4096 : 512;
        miniCutoff = header.U32(56) is > 0 and <= 1 << 20 and var stated ? stated : 4096;
        sectors = new SectorTable(bytes, size, size, ReadFat(bytes, size));
        foreach (var directory in Chunks(sectors.Read(header.U32(48), bytes.Length), DirectoryEntry.Length))
            entries.Add(DirectoryEntry.Read(directory.Span, isLarge: size == 4096));
        var root = entries.Count > 0 ? entries[0] : null;
        var inMini = root is null ? default : sectors.Read(root.Start, root.Size);
        miniSectors = new SectorTable(inMini, 64, 0, Numbers(sectors.Read(header.U32(60), (long)header.U32(64) * size)));
    }

    /// <summary>true for the signature of a compound file.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>true when some stream or storage has the name.</summary>
    public bool Has(string name) => entries.Exists(e => e.Kind != 0 && Is(e, name));

    /// <summary>A stream of the root storage; where the directory's tree is broken, any stream of that name. null when there is none.</summary>
    public ReadOnlyMemory<byte>? Find(string name)
    {
        var found = Children().FirstOrDefault(e => e.Kind == DirectoryEntry.Stream && Is(e, name))
            ?? entries.Find(e => e.Kind == DirectoryEntry.Stream && Is(e, name));
        if (found is null)
            return null;
        return (found.Size < miniCutoff ? miniSectors : sectors).Read(found.Start, found.Size);
    }

    private static bool Is(DirectoryEntry entry, string name) => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase);

    // The tree is sorted and balanced for those who search in it; who walks it needs neither ([MS-CFB] 2.6.4).
    private IEnumerable<DirectoryEntry> Children()
    {
        var seen = new HashSet<uint>();
        var open = new Stack<uint>();
        if (entries.Count > 0)
            open.Push(entries[0].Child);
        while (open.TryPop(out var at))
        {
            if (at >= entries.Count || !seen.Add(at))
                continue;
            yield return entries[(int)at];
            open.Push(entries[(int)at].Left);
            open.Push(entries[(int)at].Right);
        }
    }

    // The header names the first 109 sectors of the FAT, the chain of DIFAT sectors the others ([MS-CFB] 2.5).
    private static uint[] ReadFat(ReadOnlyMemory<byte> bytes, int size)
    {
        var file = new SectorTable(bytes, size, size, []);
        var perSector = size / EntryBytes;
        var most = (bytes.Length / size / perSector) + 1;
        var fat = new List<uint>(most);
        Take(bytes.Span.Part(DifatAt, HeaderFatSectors * EntryBytes));
        var sector = bytes.Span.U32(68);
        for (var i = 0; i <= bytes.Length / size && sector <= SectorTable.Last && fat.Count < most; i++)
        {
            var difat = file.Sector(sector).Span;
            Take(difat.Part(0, size - EntryBytes));
            sector = difat.Length == size ? difat.U32(size - EntryBytes) : uint.MaxValue;
        }

        var next = new uint[fat.Count * perSector];
        Array.Fill(next, uint.MaxValue);
        for (var i = 0; i < fat.Count; i++)
            Numbers(file.Sector(fat[i])).CopyTo(next, i * perSector);
        return next;

        void Take(ReadOnlySpan<byte> numbers)
        {
            for (var at = 0; at + EntryBytes <= numbers.Length && fat.Count < most; at += EntryBytes)
            {
                if (numbers.U32(at) is <= SectorTable.Last and var number)
                    fat.Add(number);
            }
        }
    }

    private static uint[] Numbers(ReadOnlyMemory<byte> bytes)
    {
        var numbers = new uint[bytes.Length / EntryBytes];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[(i * EntryBytes)..]);
        return numbers;
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Chunks(ReadOnlyMemory<byte> bytes, int length)
    {
        for (var at = 0; at + length <= bytes.Length; at += length)
            yield return bytes.Slice(at, length);
    }
}
