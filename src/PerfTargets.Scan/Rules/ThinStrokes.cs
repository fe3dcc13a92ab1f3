using System.Runtime.Intrinsics;
using PerfTargets.Scan.Bits;
using PerfTargets.Scan.Ink;

namespace PerfTargets.Scan.Rules;

/// <summary>
/// Marks what is thin and darker than both of its sides: strokes of characters and rules, on whatever ground, however light.
/// A dark area is not thin, whatever its threshold.
/// </summary>
internal static class ThinStrokes
{
    /// <summary>Strokes that stand: thin from left to right.</summary>
    /// <param name="image">The levels.</param>
    /// <param name="most">The thickest, in pixels.</param>
    /// <param name="contrast">How much darker than its sides at least.</param>
    public static BitImage Standing(InkImage image, int most, byte contrast)
    {
        var bits = new BitImage(image.Width, image.Height);
        // Paper on both sides, and room for whole vectors behind.
        var row = new byte[image.Width + 2 * most + 64];
        var work = new byte[row.Length];
        for (var y = 0; y < image.Height; y++)
        {
            row.AsSpan().Fill(InkImage.Paper);
            image.Row(y).CopyTo(row.AsSpan(most));
            row.CopyTo(work, 0);
            var length = image.Width + 2 * most;
            Lightest(work, length, most + 1, 1);
            Darkest(work, length - most, most + 1, 1);
            // After both passes work[i] is the closing at the pixel i + most of the padded row.
            Mark(row.AsSpan(most, image.Width), work.AsSpan(0, image.Width), contrast, bits.Row(y));
        }

        return bits;
    }

    /// <summary>Strokes that lie: thin from top to bottom.</summary>
    public static BitImage Lying(InkImage image, int most, byte contrast)
    {
        const int Strip = 256;
        var bits = new BitImage(image.Width, image.Height);
        var work = new byte[(image.Height + 2 * most) * Strip];
        var marks = new ulong[Strip / 64];
        for (var left = 0; left < image.Width; left += Strip)
        {
            var width = Math.Min(Strip, image.Width - left);
            work.AsSpan().Fill(InkImage.Paper);
            for (var y = 0; y < image.Height; y++)
                image.Row(y).Slice(left, width).CopyTo(work.AsSpan((y + most) * Strip));
            var length = (image.Height + 2 * most) * Strip;
            Lightest(work, length, most + 1, Strip);
            Darkest(work, length - most * Strip, most + 1, Strip);
            for (var y = 0; y < image.Height; y++)
            {
                marks.AsSpan().Clear();
                Mark(image.Row(y).Slice(left, width), work.AsSpan(y * Strip, width), contrast, marks);
                marks.AsSpan(0, (width + 63) / 64).CopyTo(bits.Row(y)[(left / 64)..]);
            }
        }

        return bits;
    }

    // values[i] becomes the greatest of the window from i on, so many steps long; at the end the window is cut.
    private static void Lightest(byte[] values, int length, int window, int step)
    {
        for (var done = 1; done < window;)
        {
            var shift = Math.Min(done, window - done);
            var into = values.AsSpan(0, length - shift * step);
            var from = values.AsSpan(shift * step, length - shift * step);
            var i = 0;
            for (; i + 32 <= into.Length; i += 32)
                Vector256.Max(Vector256.Create<byte>(into.Slice(i, 32)), Vector256.Create<byte>(from.Slice(i, 32))).CopyTo(into[i..]);
            for (; i < into.Length; i++)
                into[i] = Math.Max(into[i], from[i]);
            done += shift;
        }
    }

    private static void Darkest(byte[] values, int length, int window, int step)
    {
        for (var done = 1; done < window;)
        {
            var shift = Math.Min(done, window - done);
            var into = values.AsSpan(0, length - shift * step);
            var from = values.AsSpan(shift * step, length - shift * step);
            var i = 0;
            for (; i + 32 <= into.Length; i += 32)
                Vector256.Min(Vector256.Create<byte>(into.Slice(i, 32)), Vector256.Create<byte>(from.Slice(i, 32))).CopyTo(into[i..]);
            for (; i < into.Length; i++)
                into[i] = Math.Min(into[i], from[i]);
            done += shift;
        }
    }

    // Darker than the closing by more than the contrast: closing - level is greater.
    private static void Mark(ReadOnlySpan<byte> levels, Span<byte> closing, byte contrast, Span<ulong> row)
    {
        var i = 0;
        for (; i + 32 <= levels.Length; i += 32)
            (Vector256.Create<byte>(levels.Slice(i, 32)) + Vector256.Create(byte.MaxValue) - Vector256.Create<byte>(closing.Slice(i, 32))).CopyTo(closing[i..]);
        for (; i < levels.Length; i++)
            closing[i] = (byte)(levels[i] + 255 - closing[i]);
        Binarizer.Darker(closing, (byte)(255 - contrast), row);
    }
}
