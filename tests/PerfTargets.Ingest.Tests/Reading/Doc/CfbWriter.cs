using System.Buffers.Binary;
using System.Text;

namespace PerfTargets.Ingest.Tests.Reading.Doc;

/// <summary>Writes the smallest compound file that holds some streams ([MS-CFB]); short ones go into the mini stream.</summary>
internal sealed class CfbWriter
{
    private const int Sector = 512;
    private const int Mini = 64;
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    private readonly List<byte> sectors = [];
    private readonly List<uint> fat = [];
    private readonly List<byte> miniStream = [];
    private readonly List<uint> miniFat = [];

    /// <summary>The file. Where the sectors of the directory, the mini FAT and the FAT begin stands in its header.</summary>
    public static byte[] Write(params (string Name, byte[] Bytes)[] streams) => new CfbWriter().Build(streams);

    private byte[] Build((string Name, byte[] Bytes)[] streams)
    {
        var placed = streams.Select(s => (s.Name, s.Bytes.Length, Start: s.Bytes.Length < 4096 ? Put(s.Bytes, Mini, miniStream, miniFat) : Put(s.Bytes, Sector, sectors, fat))).ToList();
        var mini = Put([.. miniStream], Sector, sectors, fat);
        var miniTable = Put(Numbers(miniFat), Sector, sectors, fat);
        var directory = new List<byte>();
        directory.AddRange(Entry("Root Entry", 5, 1, Free, mini, miniStream.Count));
        for (var i = 0; i < placed.Count; i++)
            directory.AddRange(Entry(placed[i].Name, 2, Free, i + 1 < placed.Count ? (uint)i + 2 : Free, placed[i].Start, placed[i].Length));
        var directoryStart = Put([.. directory], Sector, sectors, fat);
        var tables = 1;
        while (tables * (Sector / 4) < fat.Count + tables)
            tables++;
        var tableStart = fat.Count;
        fat.AddRange(Enumerable.Repeat(0xFFFFFFFD, tables));
        sectors.AddRange(Pad(Numbers(fat), tables * Sector, 0xFF));

        var header = new byte[Sector];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(26), 3);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(32), 6);
        uint[] numbers = [(uint)tables, directoryStart, 0, 4096, miniTable, (uint)(miniFat.Count + 127) / 128, End, 0];
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(44 + (i * 4)), numbers[i]);
        for (var i = 0; i < 109; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(76 + (i * 4)), i < tables ? (uint)(tableStart + i) : Free);
        return [.. header, .. sectors];
    }

    private static uint Put(byte[] bytes, int size, List<byte> into, List<uint> table)
    {
        if (bytes.Length == 0)
            return End;
        var start = (uint)table.Count;
        var count = (bytes.Length + size - 1) / size;
        for (var i = 1; i <= count; i++)
            table.Add(i < count ? start + (uint)i : End);
        into.AddRange(Pad(bytes, count * size, 0));
        return start;
    }

    private static byte[] Entry(string name, byte kind, uint child, uint right, uint start, int length)
    {
        var entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(64), (ushort)((name.Length + 1) * 2));
        entry[66] = kind;
        uint[] numbers = [Free, right, kind == 5 ? child : Free];
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(68 + (i * 4)), numbers[i]);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(116), start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(120), (uint)length);
        return entry;
    }

    private static byte[] Numbers(List<uint> numbers)
    {
        var bytes = new byte[numbers.Count * 4];
        for (var i = 0; i < numbers.Count; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * 4), numbers[i]);
        return bytes;
    }

    private static byte[] Pad(byte[] bytes, int length, byte with) => [.. bytes, .. Enumerable.Repeat(with, length - bytes.Length)];
}
