using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Scan.Pictures;

public class PictureTests
{
    [Fact]
    public void Numbers_that_do_not_agree_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => new Picture(0, 1, 1, [], 200));
        Assert.ThrowsAny<ArgumentException>(() => new Picture(1, 0, 1, [], 200));
        Assert.ThrowsAny<ArgumentException>(() => new Picture(2, 2, 3, new byte[11], 200));
        Assert.ThrowsAny<ArgumentException>(() => new Picture(1, 1, 4, new byte[4], 200));
        Assert.ThrowsAny<ArgumentException>(() => new Picture(1, 1, 1, new byte[1], 0));
        Assert.ThrowsAny<ArgumentException>(() => new Picture(1, 1, 1, new byte[1], double.NaN));
        Assert.ThrowsAny<ArgumentException>(() => new Picture(int.MaxValue, int.MaxValue, 1, new byte[1], 200));
    }

    [Fact]
    public void A_crop_has_a_white_border_and_ends_at_the_image()
    {
        var crop = new InkImage(2, 2, [1, 2, 3, 4], 200).Crop(new Box(1, 0, 9, 1), 1)!;
        Assert.Equal((3, 3), (crop.Width, crop.Height));
        Assert.Equal([255, 255, 255, 255, 2, 255, 255, 255, 255], crop.Levels);
    }

    [Fact]
    public void A_crop_outside_the_image_is_none() => Assert.Null(new InkImage(2, 2, [1, 2, 3, 4], 200).Crop(new Box(2, 0, 5, 5)));
}
