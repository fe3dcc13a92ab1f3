using System.Numerics;

namespace PerfTargets.Scan.Bits;

/// <summary>A black-and-white image, 64 pixels a word; bit 0 of a row's first word is its first pixel. Bits behind the width are 0.</summary>
internal sealed class BitImage(int width, int height)
{
    private readonly ulong[] words = new ulong[(long)((width + 63) / 64) * height];

    /// <summary>In pixels.</summary>
    public int Width { get; } = width;

    /// <summary>In pixels.</summary>
    public int Height { get; } = height;

    /// <summary>Words a row.</summary>
    public int Stride { get; } = (width + 63) / 64;

    /// <summary>A row's words.</summary>
    public Span<ulong> Row(int y) => words.AsSpan(y * Stride, Stride);

    /// <summary>All words, row by row.</summary>
    public Span<ulong> Words => words;

    /// <summary>false outside the image.</summary>
    public bool this[int x, int y] =>
        (uint)x < (uint)Width && (uint)y < (uint)Height && (words[y * Stride + (x >> 6)] >> (x & 63) & 1) != 0;

    /// <summary>Whether the pixel or one of its neighbours above and below, so many rows away, is set.</summary>
    public bool Near(int x, int y, int rows)
    {
        for (var i = y - rows; i <= y + rows; i++)
        {
            if (this[x, i])
                return true;
        }

        return false;
    }

    /// <summary>How many pixels are set.</summary>
    public long Count()
    {
        var count = 0L;
        foreach (var word in words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>Sets the pixels of a row from one to before another; what lies outside is left out.</summary>
    public void Set(int y, int from, int to)
    {
        if ((uint)y >= (uint)Height)
            return;
        from = Math.Max(from, 0);
        to = Math.Min(to, Width);
        var row = Row(y);
        while (from < to)
        {
            var end = Math.Min(to, (from | 63) + 1);
            var bits = end - from == 64 ? ulong.MaxValue : (1UL << (end - from)) - 1;
            row[from >> 6] |= bits << (from & 63);
            from = end;
        }
    }

    /// <summary>A copy.</summary>
    public BitImage Copy()
    {
        var copy = new BitImage(Width, Height);
        words.CopyTo(copy.words, 0);
        return copy;
    }

    /// <summary>Takes away the pixels of another image of the same size.</summary>
    public void Remove(BitImage other)
    {
        for (var i = 0; i < words.Length; i++)
            words[i] &= ~other.words[i];
    }

    /// <summary>Keeps only the pixels of another image of the same size.</summary>
    public void Keep(BitImage other)
    {
        for (var i = 0; i < words.Length; i++)
            words[i] &= other.words[i];
    }

    /// <summary>Adds the pixels of another image of the same size.</summary>
    public void Add(BitImage other)
    {
        for (var i = 0; i < words.Length; i++)
            words[i] |= other.words[i];
    }
}
