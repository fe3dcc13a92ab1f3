using static PerfTargets.Ingest.Tests.Pdf.Fonts.FontParts;
using static PerfTargets.Ingest.Tests.Pdf.Fonts.FontPrograms;

namespace PerfTargets.Ingest.Tests.Pdf.Fonts;

public class FontMetricsTests
{
    [Fact]
    public void W_and_DW_give_widths()
    {
        var font = Composite(Name("Identity-H"), null, "Identity", ("DW", Num(900)), ("W", Arr(Num(1), Nums(100, 200), Num(5), Num(60000), Num(300))));
        Assert.Equal([0.1, 0.2, 0.9, 0.3], font.Glyphs(0, 1, 0, 2, 0, 3, 0x80, 0).Select(g => g.Advance));
        Assert.Equal(1, Composite(Name("Identity-H")).Glyphs(0, 1)[0].Width);
    }

    [Fact]
    public void A_broken_W_gives_what_it_holds()
    {
        var font = Composite(Name("Identity-H"), null, "Identity", ("W", Arr(Name("x"), Num(1), Arr(Num(100), Name("x"), Num(300)), Num(7), Num(1e12), Num(5e9), Num(9))));
        Assert.Equal([0.1, 1, 0.3], font.Glyphs(0, 1, 0, 2, 0, 3).Select(g => g.Advance));
    }

    [Fact]
    public void Half_width_codes_of_GBK_have_the_width_of_their_CID() =>
        Assert.Equal([0.5, 1], Composite(Name("GBK-EUC-H"), null, "GB1", ("W", Arr(Num(814), Num(939), Num(500)))).Glyphs(0x41, 0xD6, 0xD0).Select(g => g.Advance));

    [Fact]
    public void W2_and_DW2_give_vertical_metrics()
    {
        var font = Composite(Name("Identity-V"), null, "Identity", ("DW", Num(600)), ("DW2", Nums(800, -900)), ("W2", Arr(Num(5), Nums(-500, 250, 700), Num(7), Num(8), Num(-400), Num(1), Num(2))));
        var glyphs = font.Glyphs(0, 1, 0, 5, 0, 8);
        Assert.Equal((-0.9, 0.3, 0.8, 0.6), (glyphs[0].Advance, glyphs[0].OriginX, glyphs[0].OriginY, glyphs[0].Width));
        Assert.Equal((-0.5, 0.25, 0.7), (glyphs[1].Advance, glyphs[1].OriginX, glyphs[1].OriginY));
        Assert.Equal((-0.4, 0.001, 0.002), (glyphs[2].Advance, glyphs[2].OriginX, glyphs[2].OriginY));
    }

    [Fact]
    public void Simple_widths_and_the_missing_one()
    {
        var font = Simple("TrueType", ("FirstChar", Num(65)), ("Widths", Nums(500, 600)), ("FontDescriptor", Dict(("MissingWidth", Num(250)))));
        Assert.Equal([0.5, 0.6, 0.25], font.Glyphs(65, 66, 67).Select(g => g.Advance));
    }

    [Theory]
    [InlineData("Helvetica", 0.278, 0.722)]
    [InlineData("Arial-BoldMT", 0.278, 0.722)]
    [InlineData("Times-Roman", 0.278, 0.667)]
    [InlineData("Courier", 0.6, 0.6)]
    public void Standard_fonts_need_no_widths(string name, double slash, double c) =>
        Assert.Equal([slash, c], Simple("Type1", ("BaseFont", Name(name)), ("Encoding", Name("WinAnsiEncoding"))).Glyphs((byte)'/', (byte)'C').Select(g => g.Advance));

    [Fact]
    public void The_embedded_program_gives_widths_where_the_dictionary_does_not()
    {
        var program = Sfnt([("cmap", Cmap((3, 1, Format4(false, ('A', 1), ('B', 2))))), .. Metrics(2048, 0, 1024, 512)]);
        Assert.Equal([0.5, 0.25], Simple("TrueType", ("Encoding", Name("WinAnsiEncoding")), Descriptor("FontFile2", program)).Glyphs(65, 66).Select(g => g.Advance));
    }

    [Theory]
    [InlineData(859, -141, 0.859, -0.141)]
    [InlineData(859, 141, 0.859, -0.141)]
    [InlineData(2000, -900, 1.2, -0.5)]
    [InlineData(300, 0, 0.5, -0.12)]
    [InlineData(0, 0, 0.88, -0.12)]
    [InlineData(1e9, 1e9, 0.88, -0.12)]
    public void Heights_are_held_within_reason(double ascent, double descent, double up, double down)
    {
        var font = Simple("Type1", ("FontDescriptor", Dict(("Ascent", Num(ascent)), ("Descent", Num(descent)))));
        Assert.Equal((up, down), (font.Ascent, font.Descent));
    }

    [Fact]
    public void The_font_box_stands_in_for_missing_heights()
    {
        var font = Simple("Type1", ("FontDescriptor", Dict(("FontBBox", Nums(0, -250, 1000, 900)))));
        Assert.Equal((0.9, -0.25), (font.Ascent, font.Descent));
    }

    [Fact]
    public void Word_spacing_applies_to_the_single_byte_32()
    {
        Assert.True(Simple("Type1").Glyphs(32)[0].IsWordSpace);
        Assert.True(Composite(Name("GBK-EUC-H")).Glyphs(32)[0].IsWordSpace);
        Assert.False(Composite(Name("Identity-H")).Glyphs(0, 32)[0].IsWordSpace);
    }
}
