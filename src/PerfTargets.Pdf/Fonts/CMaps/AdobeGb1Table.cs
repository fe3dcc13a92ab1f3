using System.Text;

namespace PerfTargets.Pdf.Fonts.CMaps;

/// <summary>
/// What is kept of Adobe's CMap resources for Adobe-GB1: the character of each CID, and the ranges of each CMap, as
/// differences in numbers of seven bits a byte.
/// </summary>
/// <param name="Characters">By CID; 0 where there is none.</param>
/// <param name="Cids">By the CMap's name.</param>
internal sealed record AdobeGb1Table(int[] Characters, IReadOnlyDictionary<string, IReadOnlyList<CodeRange<int>>> Cids)
{
    /// <summary>Reads the table.</summary>
    public static AdobeGb1Table Parse(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.ASCII);
        var characters = new int[reader.Read7BitEncodedInt()];
        for (int i = 0, last = 0; i < characters.Length; i++)
            last = characters[i] = last + Signed(reader.Read7BitEncodedInt());

        var cids = new Dictionary<string, IReadOnlyList<CodeRange<int>>>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var name = reader.ReadString();
            var ranges = new CodeRange<int>[reader.Read7BitEncodedInt()];
            var key = 0L;
            var cid = 0;
            for (var i = 0; i < ranges.Length; i++)
            {
                key += reader.Read7BitEncodedInt64();
                var last = key + reader.Read7BitEncodedInt();
                cid += Signed(reader.Read7BitEncodedInt());
                ranges[i] = new CodeRange<int>((ulong)key, (ulong)last, cid);
            }

            cids[name] = ranges;
        }

        return new AdobeGb1Table(characters, cids);
    }

    /// <summary>Writes the table.</summary>
    public byte[] ToBytes()
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.ASCII);
        writer.Write7BitEncodedInt(Characters.Length);
        for (var i = 0; i < Characters.Length; i++)
            writer.Write7BitEncodedInt(Unsigned(Characters[i] - (i == 0 ? 0 : Characters[i - 1])));
        writer.Write7BitEncodedInt(Cids.Count);
        foreach (var (name, ranges) in Cids.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            writer.Write(name);
            writer.Write7BitEncodedInt(ranges.Count);
            for (var i = 0; i < ranges.Count; i++)
            {
                writer.Write7BitEncodedInt64((long)(ranges[i].First - (i == 0 ? 0 : ranges[i - 1].First)));
                writer.Write7BitEncodedInt((int)(ranges[i].Last - ranges[i].First));
                writer.Write7BitEncodedInt(Unsigned(ranges[i].Value - (i == 0 ? 0 : ranges[i - 1].Value)));
            }
        }

        writer.Flush();
        return bytes.ToArray();
    }

    private static int Signed(int value) => (value >> 1) ^ -(value & 1);

    private static int Unsigned(int value) => (value << 1) ^ (value >> 31);
}
