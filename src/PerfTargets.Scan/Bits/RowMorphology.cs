namespace PerfTargets.Scan.Bits;

/// <summary>Runs along the rows of an image: short gaps closed, short runs dropped. A pass costs the same whatever is drawn.</summary>
internal static class RowMorphology
{
    /// <summary>Fills gaps of at most so many pixels between set ones, in place.</summary>
    public static void CloseGaps(BitImage image, int most) => ForEachRow(image, most + 1, (row, length) =>
    {
        SpreadUp(row, length);
        ShrinkUp(row, length);
    });

    /// <summary>Drops runs shorter than so many pixels, in place.</summary>
    public static void DropRuns(BitImage image, int shorterThan) => ForEachRow(image, shorterThan, (row, length) =>
    {
        ShrinkUp(row, length);
        SpreadUp(row, length);
    });

    /// <summary>The image with each row joined with the rows beside it, so many above and below.</summary>
    public static BitImage Thicken(BitImage image, int rows)
    {
        var thick = image.Copy();
        for (var distance = 1; distance <= rows; distance++)
        {
            var shift = Math.Min(distance, image.Height) * image.Stride;
            Join(thick.Words[shift..], image.Words);
            Join(thick.Words, image.Words[shift..]);
        }

        return thick;
    }

    private static void Join(Span<ulong> into, ReadOnlySpan<ulong> from)
    {
        var length = Math.Min(into.Length, from.Length);
        for (var i = 0; i < length; i++)
            into[i] |= from[i];
    }

    private static void ForEachRow(BitImage image, int length, Action<ulong[], int> change)
    {
        if (length < 2)
            return;
        // Room behind the row, so that runs may grow over its end and come back.
        var row = new ulong[image.Stride + (length + 63) / 64 + 1];
        for (var y = 0; y < image.Height; y++)
        {
            var own = image.Row(y);
            if (!own.ContainsAnyExcept(0UL))
                continue;
            own.CopyTo(row);
            row.AsSpan(image.Stride).Clear();
            change(row, length);
            row.AsSpan(0, image.Stride).CopyTo(own);
        }
    }

    // Bit x becomes whether any of the bits x - length + 1 to x was set.
    private static void SpreadUp(ulong[] row, int length)
    {
        for (var done = 1; done < length;)
        {
            var shift = Math.Min(done, length - done);
            var (skip, bits) = (shift >> 6, shift & 63);
            for (var i = row.Length - 1; i >= skip; i--)
                row[i] |= row[i - skip] << bits | (bits != 0 && i > skip ? row[i - skip - 1] >> (64 - bits) : 0);
            done += shift;
        }
    }

    // Bit x becomes whether all of the bits x to x + length - 1 were set.
    private static void ShrinkUp(ulong[] row, int length)
    {
        for (var done = 1; done < length;)
        {
            var shift = Math.Min(done, length - done);
            var (skip, bits) = (shift >> 6, shift & 63);
            for (var i = 0; i < row.Length; i++)
            {
                var value = i + skip < row.Length ? row[i + skip] >> bits : 0;
                if (bits != 0 && i + skip + 1 < row.Length)
                    value |= row[i + skip + 1] << (64 - bits);
                row[i] &= value;
            }

            done += shift;
        }
    }
}
