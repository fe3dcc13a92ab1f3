using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf.Content;

public sealed class RulingTests
{
    [Fact]
    public void A_stroked_segment_is_a_ruling()
    {
        var ruling = Assert.Single(ContentPage.Read("0.5 w 10 20 m 110 20 l S").Rulings);

        Assert.Equal(new PdfRuling(10, 80, 110, 80, 0.5, PdfRulingKind.Stroke), ruling);
        Assert.True(ruling.IsHorizontal);
    }

    [Fact]
    public void Thickness_is_measured_across_the_line()
    {
        var page = ContentPage.Read("2 0 0 0.5 0 0 cm 1 w 10 20 m 40 20 l S 10 20 m 10 90 l S");

        Assert.Equal([0.5, 2], page.Rulings.Select(r => r.Thickness));
    }

    [Fact]
    public void A_stroked_rectangle_has_four_sides()
    {
        var rulings = ContentPage.Read("10 20 100 50 re S").Rulings;

        Assert.Equal(4, rulings.Count);
        Assert.All(rulings, r => Assert.Equal(PdfRulingKind.RectangleSide, r.Kind));
        Assert.Equal(2, rulings.Count(r => r.IsHorizontal));
    }

    [Theory]
    [InlineData("10 20 m 110 20.5 l S", 1)]
    [InlineData("10 20 m 110 25 l S", 0)]
    [InlineData("10 20 m 30 20 60 20 110 20 c S", 0)]
    [InlineData("10 20 m 110 20 l n", 0)]
    [InlineData("10 20 m 110 20 l 110 60 l s", 2)]
    [InlineData("[3 2] 0 d 10 20 m 110 20 l S", 1)]
    [InlineData("10 20 m 20 20 l 30 20 m 40 20 l S", 2)]
    [InlineData("10 20 m 10 20 l S", 0)]
    [InlineData("0 -5 m 200 -5 l S", 0)]
    [InlineData("0 100 m 200 100 l S", 1)]
    public void Only_straight_upright_painted_lines_on_the_page_count(string content, int count) =>
        Assert.Equal(count, ContentPage.Read(content).Rulings.Count);

    [Theory]
    [InlineData("10 20 100 0.5 re f")]
    [InlineData("10 20 m 110 20 l 110 20.5 l 10 20.5 l h f*")]
    [InlineData("10 20.5 100 -0.5 re f")]
    public void A_thin_filled_rectangle_is_a_ruling_along_its_middle(string content)
    {
        var ruling = Assert.Single(ContentPage.Read(content).Rulings);

        Assert.Equal(PdfRulingKind.ThinFill, ruling.Kind);
        Assert.Equal(0.5, ruling.Thickness, 6);
        Assert.Equal(79.75, ruling.Y0, 6);
        Assert.Equal(100, ruling.Length, 6);
    }

    [Theory]
    [InlineData("0.5 g", 0x808080)]
    [InlineData("1 0 0 rg", 0xFF0000)]
    [InlineData("0 0 1 0 k", 0xFFFF00)]
    [InlineData("1 g", 0xFFFFFF)]
    [InlineData("/CS cs 0 1 0 sc", 0x00FF00)]
    [InlineData("/Sep cs 0.2 scn", 0xCCCCCC)]
    [InlineData("/Idx cs 1 sc", 0x0A0B0C)]
    [InlineData("/Pattern cs /P scn", 0xC0C0C0)]
    public void A_thicker_one_is_a_fill_with_its_colour(string color, int expected)
    {
        var page = new ContentPage
        {
            Resources = "<< /ColorSpace << /CS [/CalRGB << >>] /Sep [/Separation /Black /DeviceGray << >>] /Idx [/Indexed /DeviceRGB 1 <0102030A0B0C>] >> >>",
        }.With($"{color} 10 20 100 50 re f");

        Assert.Equal(new PdfFill(new PdfBox(10, 30, 110, 80), expected), Assert.Single(page.Fills));
        Assert.Empty(page.Rulings);
    }

    [Fact]
    public void Lines_wholly_clipped_away_are_left_out_and_others_end_at_the_clip()
    {
        var page = ContentPage.Read("q 0 0 50 50 re W n 10 20 m 110 20 l S 10 80 m 110 80 l S Q 10 90 m 110 90 l S");

        Assert.Equal([(50.0, 80.0), (110.0, 10.0)], page.Rulings.Select(r => (r.X1, r.Y0)));
    }

    [Fact]
    public void Triangles_and_curves_are_no_rectangles()
    {
        var page = ContentPage.Read("10 20 m 110 20 l 10 90 l h f 10 20 m 20 30 40 30 50 20 c h f");

        Assert.Empty(page.Fills);
        Assert.Empty(page.Rulings);
    }
}
