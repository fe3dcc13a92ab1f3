using PerfTargets.Pdf.Fonts.Encodings;
using static PerfTargets.Ingest.Tests.Pdf.Fonts.FontParts;

namespace PerfTargets.Ingest.Tests.Pdf.Fonts;

public class SimpleFontTests
{
    [Theory]
    [InlineData("WinAnsiEncoding", 0x80, "€")]
    [InlineData("WinAnsiEncoding", 0x93, "“")]
    [InlineData("WinAnsiEncoding", 0xD7, "×")]
    [InlineData("MacRomanEncoding", 0x80, "Ä")]
    [InlineData("MacRomanEncoding", 0xC3, "√")]
    [InlineData("StandardEncoding", 0x27, "’")]
    [InlineData("StandardEncoding", 0xAE, "\uFB01")]
    [InlineData("MacExpertEncoding", 0x35, "5")]
    public void Base_encodings(string encoding, int code, string text) =>
        Assert.Equal(text, Simple("Type1", ("Encoding", Name(encoding))).Text((byte)code));

    [Fact]
    public void Differences_win_over_the_base_encoding()
    {
        var font = Simple("Type1", ("Encoding", Dict(("BaseEncoding", Name("WinAnsiEncoding")), ("Differences", Arr(Num(65), Name("uni4E2D"), Name("B"), Num(70), Name("g9"))))));
        Assert.Equal("中BC\uFFFD", font.Text(65, 66, 67, 70));
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData("uni4E2D", "中")]
    [InlineData("uni4E2D6587", "中文")]
    [InlineData("u2000B", "𠀋")]
    [InlineData("A.alt", "A")]
    [InlineData("f_i", "fi")]
    [InlineData("a20", "✔")]
    [InlineData("a71", "●")]
    [InlineData("a73", "■")]
    [InlineData("g34", null)]
    [InlineData("cid1234", null)]
    [InlineData(".notdef", null)]
    [InlineData("uniD840", null)]
    public void Glyph_names(string name, string? text) => Assert.Equal(text, GlyphNames.Text(name));

    [Theory]
    [InlineData("ABCDEF+Wingdings", 0xFE, "☑")]
    [InlineData("Wingdings-Regular", 0xA8, "□")]
    [InlineData("Wingdings", 0x6F, "□")]
    [InlineData("Wingdings", 0xFD, "☒")]
    [InlineData("Wingdings", 0xFC, "✓")]
    [InlineData("Wingdings", 0xFB, "✗")]
    [InlineData("ABCDEF+Wingdings2", 0x52, "☑")]
    [InlineData("Wingdings 2", 0xA3, "□")]
    [InlineData("Wingdings2", 0x50, "✓")]
    [InlineData("Symbol", 0xD6, "√")]
    [InlineData("Symbol", 0xB3, "≥")]
    [InlineData("ZapfDingbats", 0x34, "✔")]
    [InlineData("ZapfDingbats", 0x38, "✘")]
    public void Symbol_fonts_show_pictures(string font, int code, string text)
    {
        Assert.Equal(text, Simple("TrueType", ("BaseFont", Name(font)), ("Encoding", Name("UnknownEncoding"))).Text((byte)code));
        var map = Stream($"beginbfchar <0001> <F0{code:X2}> endbfchar");
        Assert.Equal(text, Composite(Name("Identity-H"), map, "Identity", ("BaseFont", Name(font)), ("FontDescriptor", Dict(("FontName", Name(font))))).Text(0, 1));
    }

    [Fact]
    public void A_bullet_keeps_the_private_character_the_file_gives_it()
    {
        var map = Stream("beginbfchar <0001> <F06C> endbfchar");
        Assert.Equal("\uF06C", Composite(Name("Identity-H"), map, "Identity", ("BaseFont", Name("Wingdings")), ("FontDescriptor", Dict(("FontName", Name("Wingdings"))))).Text(0, 1));
    }

    [Fact]
    public void Wingdings_letters_are_pictures_whatever_the_encoding_says() =>
        Assert.Equal("□☑", Simple("TrueType", ("BaseFont", Name("Wingdings")), ("Encoding", Name("WinAnsiEncoding"))).Text(0xA8, 0xFE));

    [Fact]
    public void Right_mappings_of_the_font_Symbol_stay() =>
        Assert.Equal("×", Simple("Type1", ("BaseFont", Name("Symbol")), ("ToUnicode", Stream("beginbfchar <B4> <00D7> endbfchar"))).Text(0xB4));

    [Fact]
    public void A_Type_3_font_has_its_own_matrix_and_procedures()
    {
        var font = Simple("Type3", ("FontMatrix", Nums(0.01, 0, 0, 0.01, 0, 0)), ("FirstChar", Num(65)), ("Widths", Nums(50)), ("FontBBox", Nums(0, -20, 100, 80)),
            ("Encoding", Dict(("Differences", Arr(Num(65), Name("uni4E2D"), Name("x1"))))), ("CharProcs", Dict(("uni4E2D", Stream("0 0 m")))), ("Resources", Dict(("A", Num(1)))));
        var glyph = font.Glyphs(65)[0];
        Assert.Equal("中", glyph.Text);
        Assert.Equal(0.5, glyph.Advance, 9);
        Assert.Equal(0.01, font.Matrix[0]);
        Assert.NotNull(font.Procedure(65));
        Assert.Null(font.Procedure(66));
        Assert.NotNull(font.ProcedureResources);
        Assert.Equal((0.8, -0.2), (font.Ascent, font.Descent));
        Assert.Equal("\uFFFD", font.Text(66));
    }
}
