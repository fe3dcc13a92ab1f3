namespace PerfTargets.Pdf.Fonts.Programs;

/// <summary>The bytes of a font program, most significant first. What lies outside reads as 0.</summary>
/// <param name="Bytes">The bytes.</param>
internal readonly record struct FontData(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>In bytes.</summary>
    public int Length => Bytes.Length;

    /// <summary>An unsigned byte.</summary>
    public int U8(long at) => at >= 0 && at < Bytes.Length ? Bytes.Span[(int)at] : 0;

    /// <summary>An unsigned number of two bytes.</summary>
    public int U16(long at) => (U8(at) << 8) | U8(at + 1);

    /// <summary>A signed number of two bytes.</summary>
    public int I16(long at) => (short)U16(at);

    /// <summary>An unsigned number of four bytes.</summary>
    public uint U32(long at) => ((uint)U16(at) << 16) | (uint)U16(at + 2);

    /// <summary>A part, as far as it lies within.</summary>
    public FontData Part(long at, long length)
    {
        var start = (int)Math.Clamp(at, 0, Bytes.Length);
        return new FontData(Bytes.Slice(start, (int)Math.Clamp(length, 0, Bytes.Length - start)));
    }

    /// <summary>Bytes as Latin-1.</summary>
    public string Latin1(long at, long length) => System.Text.Encoding.Latin1.GetString(Part(at, length).Bytes.Span);
}
