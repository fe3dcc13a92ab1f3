using PerfTargets.Pdf.Fonts;
using static PerfTargets.Ingest.Tests.Pdf.Fonts.FontParts;
using static PerfTargets.Ingest.Tests.Pdf.Fonts.FontPrograms;

namespace PerfTargets.Ingest.Tests.Pdf.Fonts;

public class EmbeddedProgramTests
{
    public static TheoryData<string, byte[]> Subtables => new()
    {
        { "0 in (1,0)", Cmap((1, 0, Format0((0x41, 1), (0x42, 2)))) },
        { "4 in (3,1)", Cmap((3, 1, Format4(false, ('A', 1), ('B', 2)))) },
        { "4 through its array", Cmap((3, 1, Format4(true, ('A', 1), ('B', 2)))) },
        { "6 in (0,3)", Cmap((0, 3, Format6('A', 1, 2))) },
        { "12 in (3,10)", Cmap((3, 10, Format12(('A', 'B', 1)))) },
    };

    private static PdfFont Embedded(byte[] program, string key = "FontFile2", string collection = "Identity") =>
        Composite(Name("Identity-H"), null, collection, Descriptor(key, program));

    [Theory]
    [MemberData(nameof(Subtables))]
    public void The_character_map_is_turned_round(string format, byte[] cmap)
    {
        Assert.NotEmpty(format);
        Assert.Equal("AB\uFFFD", Embedded(Sfnt(("cmap", cmap))).Text(0, 1, 0, 2, 0, 3));
    }

    [Fact]
    public void Codes_that_only_number_the_glyphs_of_a_subset_tell_nothing()
    {
        Assert.Equal("\uFFFD\uFFFD", Embedded(Sfnt(("cmap", Cmap((1, 0, Format6(0, [.. Enumerable.Range(0, 90)])))))).Text(0, 0x41, 0, 0x42));
        Assert.Equal("\uFFFD", Embedded(Sfnt(("cmap", Cmap((1, 0, Format0((1, 9), (2, 4), (0x41, 7))))))).Text(0, 7));
        Assert.Equal("\uFFFD", Embedded(Sfnt(("cmap", Cmap((3, 0, Format4(false, (0xF021, 1), (0xF022, 2), (0xF023, 3))))))).Text(0, 1));
        Assert.Equal("A", Embedded(Sfnt(("cmap", Cmap((1, 0, Format6(0x20, [.. Enumerable.Range(3, 90)])))))).Text(0, 0x41 - 29));
    }

    [Fact]
    public void The_plain_character_wins_over_its_variants()
    {
        var cmap = Cmap((3, 1, Format4(false, (0x2F00, 1), (0x4E00, 1), (0xF900, 1), (0xE000, 2), (0x20, 3), (0xA0, 3))), (3, 10, Format12((0x2000B, 0x2000B, 4))));
        Assert.Equal("一\uE000 𠀋", Embedded(Sfnt(("cmap", cmap))).Text(0, 1, 0, 2, 0, 3, 0, 4));
    }

    [Fact]
    public void A_map_from_CIDs_to_glyphs_is_followed()
    {
        var font = Composite(Name("Identity-H"), null, "Identity",
            Descriptor("FontFile2", Sfnt(("cmap", Cmap((3, 1, Format4(false, ('A', 1), ('B', 2))))))),
            ("CIDToGIDMap", Stream(U16(0, 2, 1))));
        Assert.Equal("BA\uFFFD", font.Text(0, 1, 0, 2, 0, 9));
    }

    [Fact]
    public void Glyph_names_tell_where_there_is_no_character_map() =>
        Assert.Equal("A中\uFFFD", Embedded(Sfnt(("post", Post("A", "uni4E2D", "g77")))).Text(0, 1, 0, 2, 0, 3));

    [Fact]
    public void A_CFF_program_tells_by_names() =>
        Assert.Equal("A中", Embedded(Cff(["A", "uni4E2D"]), "FontFile3").Text(0, 1, 0, 2));

    [Fact]
    public void A_CFF_program_of_Adobe_GB1_tells_by_CIDs() =>
        Assert.Equal("中", Embedded(Cff([], [4559], null, ("Adobe", "GB1")), "FontFile3").Text(0x11, 0xCF));

    [Fact]
    public void A_CFF_program_in_OpenType_orders_glyphs_by_CIDs()
    {
        var program = Sfnt(("cmap", Cmap((3, 1, Format4(false, ('A', 1), ('B', 2))))), ("CFF ", Cff([], [700, 800], null, ("Adobe", "Identity"))));
        Assert.Equal("AB\uFFFD", Embedded(program, "FontFile3").Text(700 >> 8, 700 & 0xFF, 800 >> 8, 800 & 0xFF, 0, 1));
    }

    [Fact]
    public void The_program_is_trusted_over_the_collection_it_claims() =>
        Assert.Equal("A", Embedded(Sfnt(("cmap", Cmap((3, 1, Format4(false, ('A', 34 + 5)))))), "FontFile2", "GB1").Text(0, 34 + 5));

    [Fact]
    public void A_simple_font_uses_the_built_in_encoding_of_CFF() =>
        Assert.Equal("B中", Simple("Type1", Descriptor("FontFile3", Cff(["B", "uni4E2D"], null, [0x21, 0x22]))).Text(0x21, 0x22));

    [Fact]
    public void A_simple_font_uses_the_clear_part_of_Type_1()
    {
        var program = "%!PS-AdobeFont-1.0: X\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for dup 33 /B put dup 34 /uni4E2D put readonly def currentfile eexec \u0001"u8;
        Assert.Equal("B中", Simple("Type1", Descriptor("FontFile", program.ToArray())).Text(0x21, 0x22));
        Assert.Equal("!", Simple("Type1", Descriptor("FontFile", "%!PS\n/Encoding StandardEncoding def"u8.ToArray())).Text(0x21));
    }

    [Fact]
    public void A_symbolic_TrueType_font_finds_glyphs_at_F000()
    {
        var program = Sfnt(("cmap", Cmap((3, 0, Format4(false, (0xF021, 1))))), ("post", Post("uni4E2D")));
        Assert.Equal("中", Simple("TrueType", ("BaseFont", Name("X")), Descriptor("FontFile2", program)).Text(0x21));
    }

    [Fact]
    public void Names_that_say_nothing_are_looked_up_in_the_program()
    {
        var program = Sfnt(("cmap", Cmap((3, 1, Format4(false, ('中', 1))))), ("post", Post("g77")));
        var encoding = ("Encoding", (PerfTargets.Pdf.Syntax.PdfObject)Dict(("Differences", Arr(Num(65), Name("g77")))));
        Assert.Equal("中", Simple("TrueType", encoding, Descriptor("FontFile2", program)).Text(65));
    }
}
