using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf.Content;

public sealed class AnnotationTests
{
    private const string Show = "BT /F 10 Tf 0 2 Td (A) Tj ET";

    [Fact]
    public void An_appearance_is_fitted_to_the_rectangle()
    {
        var page = Page("/Subtype /Widget /Rect [50 20 150 40] /AP << /N 3 0 R >>").Read();

        Assert.Equal(new PdfBox(50, 60, 60, 80), Assert.Single(page.Glyphs).Box);
    }

    [Theory]
    [InlineData("/Subtype /Widget /F 2")]
    [InlineData("/Subtype /FreeText /F 32")]
    [InlineData("/Subtype /Popup")]
    [InlineData("/Subtype /Link")]
    public void Hidden_annotations_are_left_out(string entries) =>
        Assert.Empty(Page(entries + " /Rect [50 20 150 40] /AP << /N 3 0 R >>").Read().Glyphs);

    [Theory]
    [InlineData("/Yes", 1)]
    [InlineData("/Off", 0)]
    public void A_check_box_shows_the_state_it_is_in(string state, int glyphs) =>
        Assert.Equal(glyphs, Page($"/Subtype /Widget /FT /Btn /Rect [50 20 150 40] /AS {state} /AP << /N << /Yes 3 0 R >> >>").Read().Glyphs.Count);

    [Theory]
    [InlineData("/FT /Tx /V <FEFF7EE96548>", "绩效")]
    [InlineData("/FT /Ch /V (1) /Opt [[(1) (Ja)] [(2) (Nein)]]", "Ja")]
    [InlineData("/FT /Btn /AS /Yes /MK << /CA (4) >>", "✔")]
    [InlineData("/FT /Btn /AS /Off /MK << /CA (4) >>", "")]
    [InlineData("/FT /Tx /Ff 8192 /V (secret)", "")]
    [InlineData("/Parent << /FT /Tx /V (up) >>", "up")]
    public void A_field_without_appearance_shows_its_value(string entries, string expected)
    {
        var page = Page($"/Subtype /Widget /Rect [50 20 150 40] {entries}").Read();

        Assert.Equal(expected, string.Concat(page.Glyphs.Select(g => g.Text)));
        Assert.All(page.Glyphs, g => Assert.True(g.Box is { Left: >= 50, Right: <= 150, Top: >= 60, Bottom: <= 80 }));
    }

    [Theory]
    [InlineData("(A)", "A")]
    [InlineData("(new)", "new")]
    public void A_stale_appearance_gives_way_to_the_value(string value, string expected)
    {
        var page = Page($"/Subtype /Widget /FT /Tx /V {value} /Rect [50 20 150 40] /AP << /N 3 0 R >>", "<< /NeedAppearances true >>").Read();

        Assert.Equal(expected, string.Concat(page.Glyphs.Select(g => g.Text)));
    }

    private static ContentPage Page(string annotation, string? form = null) =>
        new ContentPage { Form = form }
            .Object(2, $"<< {annotation} >>")
            .Object(3, "/BBox [0 0 50 10] /Resources << /Font << /F 1 0 R >> >>", Show)
            .Entry("Annots", "[2 0 R 99 0 R]");
}
