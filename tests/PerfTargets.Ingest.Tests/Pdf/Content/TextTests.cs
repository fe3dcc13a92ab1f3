using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf.Content;

public sealed class TextTests
{
    [Fact]
    public void A_glyph_is_its_advance_by_ascent_and_descent()
    {
        var glyph = Assert.Single(ContentPage.Read("BT /F 10 Tf 20 30 Td (A) Tj ET").Glyphs);

        Assert.Equal(new PdfGlyph("A", new PdfBox(20, 62, 25, 72), 10, 0, false, false), glyph);
    }

    [Theory]
    [InlineData("2 Tc (AB) Tj", 27)]
    [InlineData("4 Tw ( B) Tj", 29)]
    [InlineData("50 Tz (AB) Tj", 22.5)]
    [InlineData("[(A) -200 (B)] TJ", 27)]
    [InlineData("[(A)-200(B)]TJ", 27)]
    [InlineData("12 TL (A) Tj T* (B) Tj", 20)]
    [InlineData("(A) Tj 7 -12 TD (B) Tj", 27)]
    [InlineData("(A) Tj (B) '", 20)]
    [InlineData("(A) Tj 1 1 (B) \"", 20)]
    [InlineData("(A) Tj 1 0 0 1 50 50 Tm (B) Tj", 50)]
    public void Text_state_moves_the_next_glyph(string content, double left)
    {
        var page = ContentPage.Read($"BT /F 10 Tf 20 30 Td {content} ET");

        Assert.Equal(left, page.Glyphs[^1].Box.Left, 6);
        Assert.Equal("B", page.Glyphs[^1].Text);
    }

    [Fact]
    public void Leading_and_rise_move_up_and_down()
    {
        var page = ContentPage.Read("BT /F 10 Tf 20 60 Td 12 TL (A) Tj T* (B) Tj 3 Ts (C) Tj 0 -20 TD T* (D) Tj ET");

        Assert.Equal("ABCD", Text(page));
        Assert.Equal(12, page.Glyphs[1].Box.Top - page.Glyphs[0].Box.Top, 6);
        Assert.Equal(-3, page.Glyphs[2].Box.Top - page.Glyphs[1].Box.Top, 6);
        Assert.Equal(40, page.Glyphs[3].Box.Top - page.Glyphs[2].Box.Top, 6);
    }

    [Fact]
    public void Rotated_text_knows_its_direction()
    {
        var glyph = Assert.Single(ContentPage.Read("BT /F 10 Tf 0 1 -1 0 50 50 Tm (A) Tj ET").Glyphs);

        Assert.Equal(270, glyph.Angle, 6);
        Assert.Equal(new PdfBox(42, 45, 52, 50), glyph.Box);
    }

    [Fact]
    public void Matrices_scale_the_font_size_and_turn_mirrored_pages_upright()
    {
        var glyph = Assert.Single(ContentPage.Read("1 0 0 -1 0 100 cm BT /F 720 Tf 0.05 0 0 -0.05 20 70 Tm (A) Tj ET").Glyphs);

        Assert.Equal(36, glyph.FontSize, 6);
        Assert.Equal(0, glyph.Angle, 6);
        Assert.Equal(70 - (0.8 * 36), glyph.Box.Top, 6);
    }

    [Fact]
    public void Vertical_fonts_write_downwards()
    {
        var page = new ContentPage { Font = new UprightFont() }.With("BT /F 10 Tf 50 90 Td [(A) 500 (B)] TJ ET");

        Assert.All(page.Glyphs, g => Assert.True(g is { IsVertical: true, Angle: 90 }));
        Assert.Equal(new PdfBox(45, 10, 55, 20), page.Glyphs[0].Box);
        Assert.Equal(25, page.Glyphs[1].Box.Top, 6);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(7, true)]
    public void Invisible_text_is_kept_and_marked(int mode, bool isInvisible) =>
        Assert.Equal(isInvisible, ContentPage.Read($"BT /F 10 Tf {mode} Tr 20 30 Td (A) Tj ET").Glyphs[0].IsInvisible);

    [Fact]
    public void Text_printed_twice_to_look_bold_counts_once() =>
        Assert.Equal("AB", Text(ContentPage.Read("BT /F 10 Tf 20 30 Td (AB) Tj 0.3 0 Td (AB) Tj ET")));

    [Fact]
    public void Equal_letters_side_by_side_stay() => Assert.Equal("AAAA", Text(ContentPage.Read("BT /F 10 Tf 20 30 Td (AAAA) Tj ET")));

    [Fact]
    public void Text_outside_the_crop_box_is_left_out()
    {
        var page = new ContentPage { Crop = new(50, 0, 100, 100) }.With("BT /F 10 Tf 20 30 Td (A) Tj 40 0 Td (B) Tj 60 0 Td (C) Tj ET");

        Assert.Equal("B", Text(page));
        Assert.Equal(10, page.Glyphs[0].Box.Left, 6);
    }

    [Theory]
    [InlineData(0, 20, 62)]
    [InlineData(90, 28, 20)]
    [InlineData(180, 175, 28)]
    [InlineData(270, 62, 175)]
    public void Rotated_pages_are_read_as_shown(int rotation, double left, double top)
    {
        var page = new ContentPage { Rotation = rotation }.With("BT /F 10 Tf 20 30 Td (A) Tj ET");

        Assert.Equal(rotation, page.Glyphs[0].Angle, 6);
        Assert.Equal(rotation is 0 or 180 ? (200.0, 100.0) : (100.0, 200.0), (page.Width, page.Height));
        Assert.Equal(left, page.Glyphs[0].Box.Left, 6);
        Assert.Equal(top, page.Glyphs[0].Box.Top, 6);
    }

    [Fact]
    public void User_units_enlarge_the_page()
    {
        var page = new ContentPage().Entry("UserUnit", "2").With("BT /F 10 Tf 20 30 Td (A) Tj ET");

        Assert.Equal((400.0, 20.0), (page.Width, page.Glyphs[0].FontSize));
    }

    private static string Text(PdfPage page) => string.Concat(page.Glyphs.Select(g => g.Text));
}
