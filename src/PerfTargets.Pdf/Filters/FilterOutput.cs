namespace PerfTargets.Pdf.Filters;

/// <summary>Bytes that grow up to a limit.</summary>
/// <param name="expected">How many are likely.</param>
/// <param name="limit">How many are allowed.</param>
internal sealed class FilterOutput(long expected, int limit)
{
    private byte[] bytes = new byte[Math.Clamp(expected, 64, Math.Max(64, Math.Min(limit, 1 << 20)))];

    /// <summary>Number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the limit is reached: nothing more is taken.</summary>
    public bool IsFull => Length >= limit;

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    /// <summary>Room for the next bytes; empty when full. Say with <see cref="Advance"/> how many were put there.</summary>
    public Span<byte> Room()
    {
        if (Length == bytes.Length && !IsFull)
            Grow(Length + 1);
        return bytes.AsSpan(Length, Math.Min(bytes.Length, limit) - Length);
    }

    /// <summary>Counts bytes put into <see cref="Room"/>.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>Adds bytes, as many as the limit allows.</summary>
    public void Write(ReadOnlySpan<byte> more)
    {
        more = more[..Math.Min(more.Length, limit - Length)];
        Grow(Length + more.Length);
        more.CopyTo(bytes.AsSpan(Length));
        Length += more.Length;
    }

    /// <summary>Adds a byte so many times, as far as the limit allows.</summary>
    public void Fill(byte value, int count)
    {
        count = Math.Min(count, limit - Length);
        Grow(Length + count);
        bytes.AsSpan(Length, count).Fill(value);
        Length += count;
    }

    private void Grow(int needed)
    {
        if (needed > bytes.Length)
            Array.Resize(ref bytes, (int)Math.Max(needed, Math.Min(bytes.Length * 2L, limit)));
    }
}
