using PerfTargets.Scan;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Turns a picture by quarters: pages are laid on scanners in every way.</summary>
internal static class PictureTurner
{
    /// <summary>The picture turned clockwise.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="quarters">0 to 3.</param>
    public static Picture Turn(Picture picture, int quarters)
    {
        if (quarters == 0)
            return picture;
        var (width, height) = quarters == 2 ? (picture.Width, picture.Height) : (picture.Height, picture.Width);
        var turned = new byte[picture.Samples.Length];
        for (var y = 0; y < picture.Height; y++)
        {
            var row = picture.Row(y);
            for (var x = 0; x < picture.Width; x++)
            {
                var (to, at) = quarters switch
                {
                    1 => (x, picture.Height - 1 - y),
                    2 => (picture.Height - 1 - y, picture.Width - 1 - x),
                    _ => (picture.Width - 1 - x, y),
                };
                row.Slice(x * picture.Channels, picture.Channels).CopyTo(turned.AsSpan((to * width + at) * picture.Channels));
            }
        }

        return new Picture(width, height, picture.Channels, turned, picture.DotsPerInch);
    }
}
