namespace PerfTargets.Ingest.Reading.Doc;

/// <summary>Places in the text with something said of each ([MS-DOC] 2.2.2, PLC): n + 1 places, then n pieces of data.</summary>
internal sealed class Plc
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly int dataLength;

    /// <param name="bytes">The structure.</param>
    /// <param name="dataLength">Bytes of data a place has.</param>
    public Plc(ReadOnlyMemory<byte> bytes, int dataLength)
    {
        var count = Math.Max(0, (bytes.Length - 4) / (4 + dataLength));
        var places = new List<int>(count + 1);
        for (var i = 0; i <= count && bytes.Length >= 4; i++)
        {
            var place = bytes.Span.I32(i * 4);
            if (place < 0 || (i > 0 && place < places[^1]))
                break;
            places.Add(place);
        }

        Places = places;
        IsWhole = places.Count == count + 1;
        data = bytes[Math.Min(bytes.Length, (count + 1) * 4)..];
        this.dataLength = dataLength;
    }

    /// <summary>The places, ascending; one more than there are data. What does not ascend is damage and left out with all behind it.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>true when every place ascends.</summary>
    public bool IsWhole { get; }

    /// <summary>How many stretches lie between the places.</summary>
    public int Count => Math.Max(0, Places.Count - 1);

    /// <summary>What is said of a place.</summary>
    public ReadOnlySpan<byte> Data(int index) => data.Span.Part((long)index * dataLength, dataLength);

    /// <summary>The first place at or behind a character.</summary>
    public int First(int cp)
    {
        var (low, high) = (0, Places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Places[middle] < cp)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
