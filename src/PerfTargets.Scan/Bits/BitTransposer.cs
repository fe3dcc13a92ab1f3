namespace PerfTargets.Scan.Bits;

/// <summary>Exchanges rows and columns, in blocks of 64 × 64.</summary>
internal static class BitTransposer
{
    /// <summary>The image with x and y exchanged.</summary>
    public static BitImage Transpose(BitImage image)
    {
        var turned = new BitImage(image.Height, image.Width);
        Span<ulong> block = stackalloc ulong[64];
        for (var top = 0; top < image.Height; top += 64)
        {
            var rows = Math.Min(64, image.Height - top);
            for (var column = 0; column < image.Stride; column++)
            {
                block.Clear();
                var any = 0UL;
                for (var i = 0; i < rows; i++)
                    any |= block[i] = image.Row(top + i)[column];
                if (any == 0)
                    continue;
                Transpose(block);
                var columns = Math.Min(64, image.Width - 64 * column);
                for (var i = 0; i < columns; i++)
                    turned.Row(64 * column + i)[top >> 6] = block[i];
            }
        }

        return turned;
    }

    // Exchanges the upper right and lower left quarters, then those of the quarters, down to single bits.
    private static void Transpose(Span<ulong> block)
    {
        var mask = 0x00000000FFFFFFFFUL;
        for (var half = 32; half != 0; half >>= 1, mask ^= mask << half)
        {
            for (var i = 0; i < 64; i = (i + half + 1) & ~half)
            {
                var exchanged = ((block[i] >> half) ^ block[i + half]) & mask;
                block[i] ^= exchanged << half;
                block[i + half] ^= exchanged;
            }
        }
    }
}
