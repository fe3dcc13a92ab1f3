namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>An INDEX of a CFF font program (Adobe TN 5176, 5).</summary>
internal readonly struct CffIndex
{
    private readonly FontData data;
    private readonly long offsets;
    private readonly int offsetSize;

    /// <summary>Reads the header of an INDEX.</summary>
    /// <param name="data">The program.</param>
    /// <param name="at">Where it begins.</param>
    public CffIndex(FontData data, long at)
    {
        this.data = data;
        Count = data.U16(at);
        offsetSize = Math.Clamp(data.U8(at + 2), 1, 4);
        offsets = at + 3;
        End = Count == 0 ? at + 2 : Base + Offset(Count);
    }

    /// <summary>Number of items.</summary>
    public int Count { get; }

    /// <summary>Where the INDEX ends.</summary>
    public long End { get; }

    // Offsets count from the byte before the items.
    private long Base => offsets + ((Count + 1L) * offsetSize) - 1;

    /// <summary>An item; empty outside.</summary>
    public FontData this[int index] => index < 0 || index >= Count
        ? new FontData(default)
        : data.Part(Base + Offset(index), Offset(index + 1) - Offset(index));

    private long Offset(int index)
    {
        var value = 0L;
        for (var i = 0; i < offsetSize; i++)
            value = (value << 8) | (uint)data.U8(offsets + ((long)index * offsetSize) + i);
        return value;
    }
}
