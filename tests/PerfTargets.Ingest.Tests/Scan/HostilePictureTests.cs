using System.Diagnostics;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Scan;

/// <summary>Pictures that are no forms: each gives a sheet, in bounded time.</summary>
public class HostilePictureTests
{
    // Many times what a page needs, for machines that are busy.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 3000)]
    [InlineData(3000, 1)]
    [InlineData(2, 2)]
    [InlineData(65, 63)]
    public void The_smallest_pictures_are_read(int width, int height)
    {
        foreach (var channels in new[] { 1, 3 })
        {
            foreach (var level in new byte[] { 0, 128, 255 })
            {
                var samples = new byte[width * height * channels];
                samples.AsSpan().Fill(level);
                Assert.NotNull(SheetReader.Read(new Picture(width, height, channels, samples, 200)));
            }
        }
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(1)]
    [InlineData(20_000)]
    [InlineData(1e300)]
    public void Absurd_resolutions_are_read(double dotsPerInch)
    {
        var page = FormPage.Draw().Take();
        Assert.NotNull(SheetReader.Read(new Picture(page.Width, page.Height, 3, page.Samples.ToArray(), dotsPerInch)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    public void A_page_of_one_level_has_no_rules(byte level)
    {
        var sheet = Read((_, _) => level);
        Assert.Empty(sheet.Rules);
        Assert.Equal(0, sheet.SkewDegrees);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void A_page_of_noise_has_no_rules(int oneIn)
    {
        var random = new Random(oneIn);
        var sheet = Read((_, _) => random.Next(oneIn) == 0 ? (byte)0 : (byte)255);
        Assert.Empty(sheet.Rules);
        Assert.Equal(0, sheet.SkewDegrees);
    }

    [Fact]
    public void A_page_of_lines_is_read() => Read((_, y) => y % 2 == 0 ? (byte)0 : (byte)255);

    [Fact]
    public void A_page_of_a_thousand_rules_is_read() => Assert.InRange(Read((_, y) => y % 4 == 0 ? (byte)0 : (byte)255).Rules.Count, 0, 1200);

    [Fact]
    public void A_page_of_ten_thousand_short_lines_is_read() => Read((x, y) => y % 12 == 0 && x % 60 < 50 ? (byte)0 : (byte)255);

    [Fact]
    public void A_mesh_is_read() => Read((x, y) => x % 8 == 0 || y % 8 == 0 ? (byte)0 : (byte)255);

    [Fact]
    public void A_chessboard_is_read() => Read((x, y) => (x / 30 + y / 30) % 2 == 0 ? (byte)0 : (byte)255);

    [Fact]
    public void A_page_red_all_over_is_read()
    {
        var canvas = new Canvas(1654, 2339).Fill(0, 0, 1654, 2339, (220, 30, 30)).Text(200, 200, 20);
        Assert.NotNull(SheetReader.Read(canvas.Take()));
    }

    [Fact]
    public void The_same_picture_gives_the_same_sheet()
    {
        var page = FormPage.Draw().Seal(700, 700, 150).Grain(5, 30).TakeLeaning(1.7);
        var (first, second) = (SheetReader.Read(page), SheetReader.Read(page));
        Assert.Equal(first.Rules, second.Rules);
        Assert.Equal(first.Text.Levels, second.Text.Levels);
        Assert.Equal(first.Seals, second.Seals);
    }

    private static ScannedSheet Read(Func<int, int, byte> level)
    {
        const int Width = 1654, Height = 2339;
        var samples = new byte[Width * Height];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = level(i % Width, i / Width);
        var clock = Stopwatch.StartNew();
        var sheet = SheetReader.Read(new Picture(Width, Height, 1, samples, 200));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Most);
        return sheet;
    }
}
