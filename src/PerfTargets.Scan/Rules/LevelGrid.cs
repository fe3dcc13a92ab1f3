namespace PerfTargets.Scan.Rules;

/// <summary>The levels of an image as they are, or with x and y exchanged.</summary>
/// <param name="image">The image.</param>
/// <param name="exchanged">Whether x and y are exchanged.</param>
internal sealed class LevelGrid(InkImage image, bool exchanged)
{
    private readonly byte[] levels = image.Levels;
    private readonly int along = exchanged ? image.Width : 1;
    private readonly int across = exchanged ? 1 : image.Width;
    private readonly int width = exchanged ? image.Height : image.Width;
    private readonly int height = exchanged ? image.Width : image.Height;

    /// <summary>The level of a pixel; paper outside the image.</summary>
    public byte this[int x, int y] =>
        (uint)x < (uint)width && (uint)y < (uint)height ? levels[x * along + y * across] : InkImage.Paper;
}
