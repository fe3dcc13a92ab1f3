using System.Text;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf.Content;

public sealed class DamageTests
{
    [Theory]
    [InlineData("Q Q Q ET EMC")]
    [InlineData("(unfinished")]
    [InlineData("<41424")]
    [InlineData("[[[[(A)]]]] TJ >> ) } ]")]
    [InlineData("1e400 cm / Tf Do gs BDC ID EI")]
    [InlineData("BT /F 1e9999 Tf (A) Tj")]
    [InlineData("1 2 3 re f S B* W n m l c")]
    public void Broken_content_is_no_exception(string content) => Assert.Empty(ContentPage.Read(content).Images.Skip(1));

    [Fact]
    public void Content_before_and_after_a_broken_operator_counts()
    {
        var page = ContentPage.Read("BT /F 10 Tf 20 30 Td (A) Tj 5 Td foobar (B) Tj ET");

        Assert.Equal("AB", string.Concat(page.Glyphs.Select(g => g.Text)));
    }

    [Fact]
    public void Absurd_matrices_leave_no_numbers_that_are_none()
    {
        var huge = string.Concat(Enumerable.Repeat("999999999999 0 0 999999999999 999999999999 0 cm ", 60));
        var page = ContentPage.Read($"{huge} 0 0 10 10 re B 0 0 m 10 0 l S BT /F 999999999999 Tf (ABC) Tj ET q 0 0 0 0 0 0 cm /I Do 0 0 9 9 re B Q");

        Assert.All(page.Glyphs, g => Assert.True(double.IsFinite(g.Box.Width + g.Box.Height + g.FontSize)));
        Assert.All(page.Rulings, r => Assert.True(double.IsFinite(r.Length + r.Thickness)));
    }

    [Fact]
    public void States_saved_without_end_are_bounded()
    {
        var page = ContentPage.Read(new StringBuilder().Insert(0, "q ", 100_000).Append("BT /F 10 Tf (A) Tj ET").ToString());

        Assert.Single(page.Glyphs);
        Assert.Equal(PdfProblemCode.LimitReached, Assert.Single(page.Problems).Code);
    }

    [Fact]
    public void Streams_of_a_page_are_joined_with_white_space()
    {
        var page = new ContentPage()
            .Object(2, "", "BT /F 10 Tf 20 30 Td (A)")
            .Object(3, "", "Tj ET")
            .Entry("Contents", "[2 0 R 9 0 R 3 0 R]")
            .Read();

        Assert.Single(page.Glyphs);
        Assert.Equal(new PdfProblem(PdfProblemCode.PageDamaged, 1, 1), Assert.Single(page.Problems));
    }

    [Fact]
    public void Numbers_are_read_as_broken_writers_mean_them()
    {
        var page = ContentPage.Read("--10 0 m .5 +.5 m 10. 20 m 110 2-0 l S");

        Assert.Equal(new PdfRuling(10, 80, 110, 80, 1, PdfRulingKind.Stroke), Assert.Single(page.Rulings));
    }

    [Fact]
    public void Glyphs_without_a_character_are_counted()
    {
        var page = new ContentPage { Font = new UnmappedFont() }.With("BT /F 10 Tf (AB) Tj ET");

        Assert.Equal(new PdfProblem(PdfProblemCode.GlyphUnmapped, 1, 2), Assert.Single(page.Problems));
    }
}
