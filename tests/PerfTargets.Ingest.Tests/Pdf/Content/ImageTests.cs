using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf.Content;

public sealed class ImageTests
{
    private const string Resources = "<< /Font << /F 1 0 R >> /XObject << /I 2 0 R >> >>";

    [Fact]
    public void An_image_is_the_unit_square_clipped_to_the_page()
    {
        var page = new ContentPage { Resources = Resources }
            .Object(2, "/Subtype /Image /Width 640 /Height 480 /Filter [/FlateDecode /DCTDecode]", "x")
            .With("q 300 0 0 50 10 20 cm /I Do Q");

        Assert.Equal(new PdfImage(new PdfBox(10, 30, 200, 80), "DCTDecode", 640, 480), Assert.Single(page.Images));
        Assert.Empty(page.Rulings);
    }

    [Fact]
    public void An_image_stretched_into_a_line_is_a_ruling_as_well()
    {
        var page = new ContentPage { Resources = Resources }
            .Object(2, "/Subtype /Image /Width 1 /Height 1", "x")
            .With("q 100 0 0 0.5 10 20 cm /I Do Q");

        Assert.Equal(new PdfRuling(10, 79.75, 110, 79.75, 0.5, PdfRulingKind.ThinFill), Assert.Single(page.Rulings));
        Assert.Single(page.Images);
    }

    [Theory]
    [InlineData("BI /W 4 /H 1 /BPC 8 /CS /G ID \u0001EI\u0002 EI")]
    [InlineData("BI /W 4 /H 1 /BPC 8 /CS /G ID  EI  EI")]
    [InlineData("BI /W 9 /H 9 /F /AHx ID 00 EI\u0080\u0081 EI >\nEI")]
    [InlineData("BI /W 9 /H 9 /F [/A85 /DCT] ID xyz~>\rEI\r")]
    public void Text_behind_an_inline_image_is_read(string image)
    {
        var page = ContentPage.Read($"q 50 0 0 50 0 0 cm {image} Q BT /F 10 Tf (A) Tj ET");

        Assert.Equal("A", Assert.Single(page.Glyphs).Text);
        Assert.Single(page.Images);
    }

    [Fact]
    public void An_inline_image_without_end_takes_the_rest() => Assert.Single(ContentPage.Read("50 0 0 50 0 0 cm BI /W 1 /H 1 ID \u0000\u0001").Images);
}
