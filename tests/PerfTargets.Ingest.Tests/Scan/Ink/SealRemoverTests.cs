using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Scan.Ink;

public class SealRemoverTests
{
    public static TheoryData<byte, byte, byte> Reds => new() { { 210, 40, 50 }, { 130, 20, 30 }, { 245, 170, 170 }, { 240, 60, 20 } };

    [Theory]
    [MemberData(nameof(Reds))]
    public void A_seal_of_any_red_is_taken_out_and_the_text_beneath_stays(byte red, byte green, byte blue)
    {
        var (with, without) = (Page().Seal(600, 400, 160, (red, green, blue)), Page());
        var (found, wanted) = (SheetReader.Read(with.Take()), SheetReader.Read(without.Take()));
        var seal = Assert.Single(found.Seals);
        Assert.InRange(seal.Left, 425, 441);
        Assert.InRange(seal.Right, 759, 775);
        Assert.InRange(found.InkShare, wanted.InkShare * 0.98, wanted.InkShare * 1.02);
        Assert.All(Enumerable.Range(0, 10), i => Assert.InRange(found.Ink.InkShare(new Box(470 + 26 * i, 380, 496 + 26 * i, 420)), wanted.Ink.InkShare(new Box(470 + 26 * i, 380, 496 + 26 * i, 420)) - 0.05, 1));
    }

    [Fact]
    public void A_square_seal_is_taken_out()
    {
        var canvas = Page();
        canvas.Fill(500, 300, 620, 305, Canvas.SealRed).Fill(500, 415, 620, 420, Canvas.SealRed)
            .Fill(500, 300, 505, 420, Canvas.SealRed).Fill(615, 300, 620, 420, Canvas.SealRed).Text(515, 315, 3, 28, Canvas.SealRed);
        Assert.Single(SheetReader.Read(canvas.Take()).Seals);
    }

    [Fact]
    public void A_red_headline_stays_ink()
    {
        var canvas = Page().Text(150, 100, 14, 60, Canvas.SealRed).Fill(100, 190, 1100, 196, Canvas.SealRed);
        var sheet = SheetReader.Read(canvas.Take());
        Assert.Empty(sheet.Seals);
        Assert.True(sheet.Text.InkShare(new Box(150, 100, 1040, 160)) > 0.15);
        Assert.Contains(sheet.Rules, r => r.IsHorizontal && Math.Abs(r.At - 193) < 2);
    }

    [Fact]
    public void Red_figures_of_a_table_stay_ink()
    {
        var canvas = Page();
        for (var row = 0; row < 6; row++)
            canvas.Text(800, 250 + 50 * row, 4, 26, Canvas.SealRed);
        var sheet = SheetReader.Read(canvas.Take());
        Assert.Empty(sheet.Seals);
        Assert.True(sheet.Text.InkShare(new Box(800, 250, 920, 526)) > 0.1);
    }

    [Fact]
    public void The_red_ruling_of_a_form_is_no_seal()
    {
        var canvas = new Canvas(1240, 900);
        for (var y = 100; y <= 700; y += 60)
            canvas.Fill(150, y, 1052, y + 2, Canvas.SealRed);
        for (var x = 150; x <= 1050; x += 300)
            canvas.Fill(x, 100, x + 2, 702, Canvas.SealRed);
        var sheet = SheetReader.Read(canvas.Take());
        Assert.Empty(sheet.Seals);
        Assert.Equal((11, 4), (sheet.Rules.Count(r => r.IsHorizontal), sheet.Rules.Count(r => !r.IsHorizontal)));
    }

    [Fact]
    public void Blue_ink_stays()
    {
        var sheet = SheetReader.Read(Page().Seal(600, 700, 160, (40, 60, 200)).Take());
        Assert.Empty(sheet.Seals);
        Assert.True(sheet.Ink.InkShare(new Box(440, 540, 760, 860)) > 0.05);
    }

    [Fact]
    public void A_grey_scan_says_that_nothing_could_be_taken_out_by_colour()
    {
        var sheet = SheetReader.Read(Page().Seal(600, 400, 160).Take(grey: true));
        Assert.False(sheet.HasColour);
        Assert.False(sheet.SealFound);
    }

    [Fact]
    public void Warm_light_makes_no_page_red()
    {
        var sheet = SheetReader.Read(Warm(Page().Seal(600, 400, 160)));
        Assert.Single(sheet.Seals);
        Assert.InRange(sheet.InkShare, 0.01, 0.1);
    }

    private static Picture Warm(Canvas canvas)
    {
        var samples = canvas.Take().Samples.ToArray();
        for (var i = 0; i < samples.Length; i += 3)
            (samples[i], samples[i + 1], samples[i + 2]) = ((byte)(samples[i] * 225 / 255), (byte)(samples[i + 1] * 180 / 255), (byte)(samples[i + 2] * 130 / 255));
        return new Picture(canvas.Width, canvas.Height, 3, samples, 200);
    }

    private static Canvas Page()
    {
        var canvas = new Canvas(1240, 1000);
        for (var row = 0; row < 8; row++)
            canvas.Text(150, 260 + row * 60, 26);
        return canvas;
    }
}
