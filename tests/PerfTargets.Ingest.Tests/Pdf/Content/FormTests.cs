using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf.Content;

public sealed class FormTests
{
    private const string Resources = "<< /Font << /F 1 0 R >> /XObject << /X 2 0 R >> >>";
    private const string Show = "BT /F 10 Tf 0 0 Td (A) Tj ET";

    [Fact]
    public void A_form_is_placed_by_its_matrix_and_borrows_resources()
    {
        var page = new ContentPage { Resources = Resources }
            .Object(2, "/Subtype /Form /Matrix [1 0 0 1 5 0] /BBox [0 0 100 100]", Show)
            .With("q 1 0 0 1 20 30 cm /X Do Q " + Show);

        Assert.Equal([25, 0], page.Glyphs.Select(g => g.Box.Left));
    }

    [Fact]
    public void A_form_leaves_the_callers_state_alone()
    {
        var page = new ContentPage { Resources = Resources }
            .Object(2, "/Subtype /Form", "q q 9 w 5 0 0 5 0 0 cm Q Q Q Q")
            .With("q 1 0 0 1 20 30 cm 2 w /X Do 0 0 m 50 0 l S Q");

        Assert.Equal(new PdfRuling(20, 70, 70, 70, 2, PdfRulingKind.Stroke), Assert.Single(page.Rulings));
    }

    [Fact]
    public void A_form_that_runs_itself_ends()
    {
        var page = new ContentPage { Resources = Resources }.Object(2, "/Subtype /Form", Show + " /X Do").With("/X Do");

        Assert.Single(page.Glyphs);
        Assert.Contains(page.Problems, p => p.Code == PdfProblemCode.LimitReached);
    }

    [Fact]
    public void Forms_that_multiply_are_bounded()
    {
        var page = new ContentPage { Resources = "<< /XObject << /X 10 0 R >> >>" };
        for (var i = 10; i < 30; i++)
            page.Object(i, $"/Subtype /Form /Resources << /XObject << /X {i + 1} 0 R >> >>", string.Concat(Enumerable.Repeat("/X Do ", 10)));

        Assert.Contains(page.With("/X Do").Problems, p => p.Code == PdfProblemCode.LimitReached);
    }

    [Fact]
    public void Optional_content_that_is_off_is_not_shown()
    {
        var page = new ContentPage
        {
            Resources = "<< /Font << /F 1 0 R >> /XObject << /X 2 0 R >> /Properties << /Off 3 0 R /On 4 0 R /Any 5 0 R >> >>",
            OptionalContent = "<< /D << /OFF [3 0 R] >> >>",
        };
        page.Object(2, "/Subtype /Form /OC 3 0 R", Show)
            .Object(3, "<< /Type /OCG >>")
            .Object(4, "<< /Type /OCG >>")
            .Object(5, "<< /Type /OCMD /OCGs [3 0 R 4 0 R] >>");

        var read = page.With("BT /F 10 Tf /OC /Off BDC (A) Tj EMC /OC /On BDC (B) Tj EMC /OC /Any BDC (C) Tj EMC ET /X Do");

        Assert.Equal("BC", string.Concat(read.Glyphs.Select(g => g.Text)));
        Assert.Equal(5, read.Glyphs[0].Box.Left, 6);
    }
}
