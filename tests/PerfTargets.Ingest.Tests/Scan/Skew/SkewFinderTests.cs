using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Scan.Skew;

public class SkewFinderTests
{
    [Theory]
    [InlineData(-7.5)]
    [InlineData(-1.17)]
    [InlineData(0.5)]
    [InlineData(2.83)]
    [InlineData(7.9)]
    public void A_page_of_text_alone_is_set_straight(double degrees)
    {
        var canvas = new Canvas(1240, 1400);
        for (var row = 0; row < 18; row++)
            canvas.Text(250, 200 + row * 55, 5 + row * 7 % 17);
        Assert.InRange(SheetReader.Read(canvas.TakeLeaning(degrees)).SkewDegrees, degrees - 0.05, degrees + 0.05);
    }

    [Theory]
    [InlineData(-4.2)]
    [InlineData(0.9)]
    public void A_page_of_rules_alone_is_set_straight(double degrees) =>
        Assert.InRange(SheetReader.Read(FormPage.Draw(withText: false).TakeLeaning(degrees)).SkewDegrees, degrees - 0.05, degrees + 0.05);

    [Fact]
    public void The_dark_edge_of_the_scan_does_not_decide()
    {
        var leaning = FormPage.Draw().TakeLeaning(2.5);
        var samples = leaning.Samples.ToArray();
        for (var y = 0; y < leaning.Height; y++)
            samples.AsSpan(y * leaning.Width * 3, 90).Fill(10);
        var sheet = SheetReader.Read(new Picture(leaning.Width, leaning.Height, 3, samples, 200));
        Assert.InRange(sheet.SkewDegrees, 2.45, 2.55);
    }

    [Fact]
    public void A_straight_page_is_left_as_it_is()
    {
        var sheet = SheetReader.Read(FormPage.Draw().Take());
        Assert.Equal(0, sheet.SkewDegrees);
        Assert.Equal((1240, 1400), (sheet.Ink.Width, sheet.Ink.Height));
    }

    [Fact]
    public void Lines_of_text_that_stand_are_reported()
    {
        var lying = new Canvas(1240, 1240);
        for (var row = 0; row < 16; row++)
            lying.Text(150, 150 + row * 60, 10 + row % 12);
        var picture = lying.Take(grey: true);
        var turned = new byte[1240 * 1240];
        for (var i = 0; i < turned.Length; i++)
            turned[i] = picture.Samples[i % 1240 * 1240 + i / 1240];
        Assert.False(SheetReader.Read(picture).SeemsTurned);
        Assert.True(SheetReader.Read(new Picture(1240, 1240, 1, turned, 200)).SeemsTurned);
    }
}
