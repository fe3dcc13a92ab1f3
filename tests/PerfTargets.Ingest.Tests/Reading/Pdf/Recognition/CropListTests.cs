using PerfTargets.Ingest.Programs;
using PerfTargets.Ingest.Reading.Pdf.Recognition;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Reading.Pdf.Recognition;

/// <summary>The crops that recognition is given.</summary>
public sealed class CropListTests : IDisposable
{
    private readonly WorkFolder folder = WorkFolder.Create();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Crops_that_are_the_same_to_the_last_pixel_are_one()
    {
        var image = new InkDrawing(300, 100).Characters(10, 10, 2, 30).Characters(110, 40, 2, 30).Characters(210, 10, 2, 30).Fill(230, 20, 231, 21, 200).Image;
        var crops = new CropList(folder);
        var first = crops.Add(image, Stretch(10, 10));
        Assert.Equal(first, crops.Add(image, Stretch(110, 40)));
        Assert.Equal(first, crops.Add(image, Stretch(110, 40, 30.001)));
        Assert.Equal(1, crops.Count);
        var grey = crops.Add(image, Stretch(210, 10));
        var larger = crops.Add(image, Stretch(10, 10, 31));
        Assert.Equal([0, 1, 2], [first, grey, larger]);
        Assert.Equal(3, Enumerable.Range(0, 3).Select(crops.KeyOf).Distinct().Count());
    }

    [Fact]
    public void Pixels_in_another_width_are_another_crop()
    {
        var image = new InkDrawing(40, 40).Image;
        var crops = new CropList(folder);
        crops.Add(image, new TextStretch(new Box(0, 0, 6, 4), 30, 2));
        crops.Add(image, new TextStretch(new Box(0, 0, 4, 6), 30, 3));
        Assert.Equal(2, crops.Count);
    }

    [Fact]
    public void Some_are_numbered_anew_in_their_order()
    {
        var image = new InkDrawing(300, 100).Fill(10, 10, 30, 30).Fill(110, 40, 130, 70).Fill(210, 10, 212, 12).Image;
        var crops = new CropList(folder);
        int[] numbers = [crops.Add(image, Stretch(10, 10)), crops.Add(image, Stretch(110, 40)), crops.Add(image, Stretch(210, 10))];
        var some = crops.Only([numbers[2], numbers[0]]);
        Assert.Equal([crops.KeyOf(numbers[2]), crops.KeyOf(numbers[0])], [some.KeyOf(0), some.KeyOf(1)]);
        Assert.Equal(0, some.Add(image, Stretch(210, 10)));
        Assert.Equal(2, some.Add(image, Stretch(110, 40)));
        Assert.Equal(3, crops.Count);
    }

    [Fact]
    public void A_crop_is_written_whole_among_white_and_a_low_one_among_more()
    {
        var image = new InkDrawing(300, 100).Fill(10, 10, 70, 38).Fill(110, 40, 170, 44).Image;
        var crops = new CropList(folder);
        crops.Add(image, new TextStretch(new Box(10, 10, 70, 38), 30, 24));
        crops.Add(image, new TextStretch(new Box(110, 40, 170, 44), 30, 42));
        var (high, low) = (Read(crops.Write(0, new CropShape(0.2, 0.1))), Read(crops.Write(1, new CropShape(0.2, 0.1))));
        Assert.Equal((66, 28 + 2 * 6), (high.Width, high.Height));
        Assert.Equal((66, 4 + 2 * 18), (low.Width, low.Height));
        Assert.Equal(60 * 28, Dark(high));
        Assert.Equal(60 * 4, Dark(low));
        Assert.Equal(255, high.Row(5)[30]);
        Assert.Equal(0, high.Row(6)[3]);
        Assert.Equal(255, high.Row(6)[2]);
    }

    private static TextStretch Stretch(int left, int top, double size = 30) => new(new Box(left, top, left + 60, top + 30), size, top + 15);

    private static int Dark(Picture picture)
    {
        var dark = 0;
        foreach (var level in picture.Samples)
            dark += level == 0 ? 1 : 0;
        return dark;
    }

    private Picture Read(string name) => PortablePixmap.Read(File.ReadAllBytes(folder.File(name)), 300);
}
