using System.Globalization;
using System.Text;
using PerfTargets.Scan.Pictures;

namespace PerfTargets.Scan;

/// <summary>Binary PBM, PGM and PPM (P4, P5, P6): what pdftoppm writes and Tesseract reads.</summary>
public static class PortablePixmap
{
    /// <summary>The one picture of a file; what follows it is left alone.</summary>
    /// <exception cref="PictureUnreadableException">The bytes are no such picture, or not a whole one.</exception>
    public static Picture Read(byte[] bytes, double dotsPerInch)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        using var stream = new MemoryStream(bytes, writable: false);
        return Read(stream, dotsPerInch) ?? throw new PictureUnreadableException(PictureUnreadableReason.NotPixmap);
    }

    /// <summary>The next picture of a stream that holds several, one after another; null at its end. Nothing behind the picture is consumed.</summary>
    /// <exception cref="PictureUnreadableException">What comes next is no such picture, or not a whole one.</exception>
    public static Picture? Read(Stream stream, double dotsPerInch)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PixmapHeader.Read(stream) is { } header ? PixmapSamples.Read(stream, header, dotsPerInch) : null;
    }

    /// <summary>All pictures of a stream, read one by one as they are asked for.</summary>
    /// <exception cref="PictureUnreadableException">On reaching what is no such picture, or not a whole one.</exception>
    public static IEnumerable<Picture> ReadAll(Stream stream, double dotsPerInch)
    {
        ArgumentNullException.ThrowIfNull(stream);
        while (Read(stream, dotsPerInch) is { } picture)
            yield return picture;
    }

    /// <summary>Writes an image as P5.</summary>
    public static void WriteGray(Stream stream, InkImage image)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(image);
        stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{image.Width} {image.Height}\n255\n")));
        stream.Write(image.Levels);
    }
}
