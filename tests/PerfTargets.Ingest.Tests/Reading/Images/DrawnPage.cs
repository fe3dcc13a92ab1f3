using System.Diagnostics;
using System.Globalization;

namespace PerfTargets.Ingest.Tests.Reading.Images;

/// <summary>The first page of a PDF as Poppler draws it, in grey.</summary>
internal sealed class DrawnPage
{
    private readonly byte[] pixels;
    private readonly int start;

    private DrawnPage(byte[] pixels)
    {
        this.pixels = pixels;
        var words = System.Text.Encoding.ASCII.GetString(pixels, 0, Math.Min(64, pixels.Length)).Split([' ', '\n'], 5);
        (Width, Height) = (int.Parse(words[1], CultureInfo.InvariantCulture), int.Parse(words[2], CultureInfo.InvariantCulture));
        start = pixels.Length - Width * Height;
    }

    public int Width { get; }

    public int Height { get; }

    public static DrawnPage Of(ReadOnlyMemory<byte> pdf)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "a.pdf"), pdf.ToArray());
            using var process = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", "72", "-gray", "-f", "1", "-l", "1", "a.pdf", "a"]) { WorkingDirectory = folder.FullName })!;
            process.WaitForExit();
            return new DrawnPage(File.ReadAllBytes(folder.GetFiles("*.pgm").Single().FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The grey at a place given in parts of width and height.</summary>
    public int At(double x, double y) => pixels[start + (int)(y * Height) * Width + (int)(x * Width)];
}
