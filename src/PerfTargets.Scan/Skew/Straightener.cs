namespace PerfTargets.Scan.Skew;

/// <summary>Turns an image by a small angle, on paper large enough to lose nothing.</summary>
internal static class Straightener
{
    private const int One = 1 << 16;

    /// <summary>The image turned counterclockwise about its middle.</summary>
    public static InkImage Turn(InkImage image, double degrees)
    {
        var turn = new Turn(image.Width, image.Height, degrees);
        var levels = new byte[turn.Width * turn.Height];
        var (right, down) = ((int)Math.Round(turn.Cosine * One), (int)Math.Round(turn.Sine * One));
        for (var y = 0; y < turn.Height; y++)
        {
            var (x0, y0) = turn.Back(0, y);
            Sample(image, (long)Math.Round(x0 * One), (long)Math.Round(y0 * One), right, down, levels.AsSpan(y * turn.Width, turn.Width));
        }

        return new InkImage(turn.Width, turn.Height, levels, image.DotsPerInch);
    }

    private static void Sample(InkImage image, long x, long y, int right, int down, Span<byte> row)
    {
        var (source, width, height) = (image.Levels, image.Width, image.Height);
        for (var i = 0; i < row.Length; i++, x += right, y += down)
        {
            int left = (int)(x >> 16), top = (int)(y >> 16);
            if ((uint)left >= (uint)(width - 1) || (uint)top >= (uint)(height - 1))
            {
                row[i] = Edge(image, left, top);
                continue;
            }

            int shareX = (int)(x >> 8) & 255, shareY = (int)(y >> 8) & 255;
            var at = top * width + left;
            var above = source[at] * (256 - shareX) + source[at + 1] * shareX;
            var below = source[at + width] * (256 - shareX) + source[at + width + 1] * shareX;
            row[i] = (byte)((above * (256 - shareY) + below * shareY + 32768) >> 16);
        }
    }

    private static byte Edge(InkImage image, int x, int y) =>
        (uint)x < (uint)image.Width && (uint)y < (uint)image.Height ? image.Levels[y * image.Width + x] : InkImage.Paper;
}
