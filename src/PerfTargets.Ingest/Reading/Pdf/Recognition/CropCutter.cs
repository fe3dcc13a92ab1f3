using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Cuts the picture of a stretch as Tesseract reads it best: one line on white, its font size in a fixed relation to the height.</summary>
internal static class CropCutter
{
    // Tesseract scales a raw line to the height of its model: the line must fill it as the lines it was taught did.
    private const double Line = 0.95;
    private const double Above = 0.14;
    private const double Beside = 0.09;

    /// <summary>The crop; as high as a line of its font size, whatever the height of its ink.</summary>
    public static InkImage Cut(InkImage image, TextStretch stretch)
    {
        var box = stretch.Box.Within(image.Bounds);
        var blank = (int)Math.Round(Math.Max(0, Line * stretch.Size - box.Height) / 2 + Above * stretch.Size);
        var beside = (int)Math.Ceiling(Beside * stretch.Size);
        var (width, height) = (box.Width + 2 * beside, box.Height + 2 * blank);
        var levels = new byte[width * height];
        levels.AsSpan().Fill(InkImage.Paper);
        for (var y = 0; y < box.Height; y++)
            image.Row(box.Top + y).Slice(box.Left, box.Width).CopyTo(levels.AsSpan((y + blank) * width + beside));
        return new InkImage(width, height, levels, image.DotsPerInch);
    }
}
