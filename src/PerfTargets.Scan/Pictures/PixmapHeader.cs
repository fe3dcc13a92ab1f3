namespace PerfTargets.Scan.Pictures;

/// <summary>The beginning of a pixmap.</summary>
/// <param name="Kind">4, 5 or 6.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Full">The sample that stands for full light: 1 to 65535.</param>
internal readonly record struct PixmapHeader(int Kind, int Width, int Height, int Full)
{
    // A comment or a number that never ends is no header.
    private const int Longest = 4096;

    /// <summary>The header; null when the stream has ended, line ends apart.</summary>
    public static PixmapHeader? Read(Stream stream)
    {
        var first = stream.ReadByte();
        while (first is '\n' or '\r')
            first = stream.ReadByte();
        if (first < 0)
            return null;
        var kind = stream.ReadByte() - '0';
        if (first != 'P' || kind is not (4 or 5 or 6))
            throw new PictureUnreadableException(PictureUnreadableReason.NotPixmap);
        var left = Longest;
        var width = Number(stream, ref left);
        var height = Number(stream, ref left);
        var full = kind == 4 ? 1 : Number(stream, ref left);
        if (width < 1 || height < 1 || full is < 1 or > 65535)
            throw new PictureUnreadableException(PictureUnreadableReason.HeaderDamaged);
        if ((long)width * height > Picture.MostPixels)
            throw new PictureUnreadableException(PictureUnreadableReason.TooLarge);
        return new PixmapHeader(kind, width, height, full);
    }

    // One character of white space ends a number; behind the last one the samples begin.
    private static int Number(Stream stream, ref int left)
    {
        var value = -1L;
        while (true)
        {
            var c = stream.ReadByte();
            if (c < 0)
                throw new PictureUnreadableException(PictureUnreadableReason.Truncated);
            if (--left < 0)
                throw new PictureUnreadableException(PictureUnreadableReason.HeaderDamaged);
            if (c is >= '0' and <= '9')
                value = Math.Min(Math.Max(value, 0) * 10 + (c - '0'), int.MaxValue);
            else if (c == '#' && value < 0)
                SkipLine(stream, ref left);
            else if (c is not (' ' or '\t' or '\n' or '\r' or '\v' or '\f'))
                throw new PictureUnreadableException(PictureUnreadableReason.HeaderDamaged);
            else if (value >= 0)
                return (int)value;
        }
    }

    private static void SkipLine(Stream stream, ref int left)
    {
        int c;
        do
        {
            c = stream.ReadByte();
        }
        while (c is not ('\n' or '\r' or < 0) && --left >= 0);
    }
}
