using System.Runtime.Intrinsics;
using PerfTargets.Scan.Bits;

namespace PerfTargets.Scan.Ink;

/// <summary>Levels to bits.</summary>
internal static class Binarizer
{
    /// <summary>Sets the pixels darker than a level.</summary>
    public static BitImage Darker(byte[] levels, int width, int height, byte than)
    {
        var bits = new BitImage(width, height);
        for (var y = 0; y < height; y++)
            Darker(levels.AsSpan(y * width, width), than, bits.Row(y));
        return bits;
    }

    /// <summary>Sets the bits of a row where its levels are darker than one.</summary>
    public static void Darker(ReadOnlySpan<byte> levels, byte than, Span<ulong> row)
    {
        var limit = Vector256.Create(than);
        var x = 0;
        for (; x + 32 <= levels.Length; x += 32)
        {
            var dark = Vector256.LessThan(Vector256.Create(levels.Slice(x, 32)), limit).ExtractMostSignificantBits();
            row[x >> 6] |= (ulong)dark << (x & 32);
        }

        for (; x < levels.Length; x++)
        {
            if (levels[x] < than)
                row[x >> 6] |= 1UL << (x & 63);
        }
    }
}
