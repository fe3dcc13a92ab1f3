namespace PerfTargets.Ingest.Tests.Pdf.Content;

public sealed class ActualTextTests
{
    [Theory]
    [InlineData("<FEFF7EE96548>", "绩效")]
    [InlineData("<EFBBBFE7BBA9>", "绩")]
    [InlineData("(x\\222)", "x\u2122")]
    public void The_text_stands_for_the_glyphs_over_their_box(string text, string expected)
    {
        var page = ContentPage.Read($"BT /F 10 Tf 20 30 Td /Span << /ActualText {text} >> BDC (AB) Tj EMC (C) Tj ET");

        Assert.Equal([expected, "C"], page.Glyphs.Select(g => g.Text));
        Assert.Equal((20.0, 30.0), (page.Glyphs[0].Box.Left, page.Glyphs[0].Box.Right));
    }

    [Theory]
    [InlineData("/Span << /ActualText () >> BDC (A) Tj EMC (B) Tj", "B")]
    [InlineData("/Span << /ActualText (X) >> BDC (A) Tj /Span << /ActualText (Y) >> BDC (B) Tj EMC EMC", "X")]
    [InlineData("/Span << /ActualText (X) >> BDC (A) Tj /P << /MCID 1 >> BDC (B) Tj EMC EMC (C) Tj", "XC")]
    [InlineData("/Span << /ActualText (X) >> BDC EMC (A) Tj", "A")]
    [InlineData("/Span << /ActualText (X) >> BDC (A) Tj", "A")]
    [InlineData("/Span /Named BDC (A) Tj EMC", "N")]
    [InlineData("/P BMC (A) Tj EMC EMC (B) Tj", "AB")]
    public void Spans_nest_and_may_be_empty(string content, string expected)
    {
        var page = new ContentPage { Resources = "<< /Font << /F 1 0 R >> /Properties << /Named << /ActualText (N) >> >> >>" }
            .With($"BT /F 10 Tf 20 30 Td {content} ET");

        Assert.Equal(expected, string.Concat(page.Glyphs.Select(g => g.Text)));
    }
}
