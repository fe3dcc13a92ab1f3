using System.Text;
using PerfTargets.Pdf.Fonts.CMaps;
using PerfTargets.Pdf.Syntax;
using static PerfTargets.Ingest.Tests.Pdf.Fonts.FontParts;

namespace PerfTargets.Ingest.Tests.Pdf.Fonts;

public class CMapTests
{
    private const string Phrase = "项目ABC绩效目标１２：一、";

    public static TheoryData<string, int> Pages => new()
    {
        { "GBK-EUC-H", 936 }, { "GBK-EUC-V", 936 }, { "GBKp-EUC-H", 936 }, { "GBKp-EUC-V", 936 }, { "GBK2K-H", 54936 }, { "GBK2K-V", 54936 },
        { "GB-EUC-H", 936 }, { "GB-EUC-V", 936 }, { "GBpc-EUC-H", 936 }, { "GBpc-EUC-V", 936 },
        { "UniGB-UCS2-H", 1201 }, { "UniGB-UCS2-V", 1201 }, { "UniGB-UTF16-H", 1201 }, { "UniGB-UTF16-V", 1201 },
        { "UniGB-UTF8-H", 65001 }, { "UniGB-UTF8-V", 65001 }, { "UniGB-UTF32-H", 12001 }, { "UniJIS-UCS2-H", 1201 }, { "UniKS-UTF16-H", 1201 }, { "UniCNS-UTF16-V", 1201 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Codes_of_a_predefined_CMap_are_text(string name, int page)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);
        var font = Composite(Name(name), null, "GB1");
        Assert.Equal(Phrase, font.Text(encoding.GetBytes(Phrase)));
        Assert.Equal(name[^1] == 'V', font.IsVertical);
    }

    [Theory]
    [InlineData("GBK2K-H", new byte[] { 0x81, 0x30, 0x86, 0x38 }, 1)]
    [InlineData("UniGB-UTF16-H", new byte[] { 0xD8, 0x40, 0xDC, 0x3E }, 1)]
    [InlineData("UniGB-UTF8-H", new byte[] { 0xF0, 0xA0, 0x80, 0xBE }, 1)]
    [InlineData("90ms-RKSJ-H", new byte[] { 0x41, 0x8C, 0x8E, 0xB1 }, 3)]
    [InlineData("CNS-EUC-H", new byte[] { 0x41, 0x8E, 0xA1, 0xA1, 0xA1, 0xA4, 0xA1 }, 3)]
    [InlineData("KSCms-UHC-H", new byte[] { 0x41, 0x81, 0x41 }, 2)]
    [InlineData("ETen-B5-H", new byte[] { 0xA4, 0xA4, 0x41 }, 2)]
    public void Codes_are_cut_by_their_codespaces(string name, byte[] text, int glyphs) => Assert.Equal(glyphs, Composite(Name(name)).Glyphs(text).Count);

    [Fact]
    public void A_string_that_ends_within_a_code_ends() => Assert.Equal(2, Composite(Name("Identity-H")).Glyphs(0, 1, 0).Count);

    [Fact]
    public void Bytes_outside_the_codespaces_take_as_many_as_the_nearest_range()
    {
        var codespaces = new Codespaces([new(1, 0x00, 0x80), new(2, 0xA1A1, 0xFEFE)]);
        Assert.Equal(1, codespaces.Read([0x90, 0x41], out _));
        Assert.Equal(2, codespaces.Read([0xB0, 0x41], out _));
    }

    [Fact]
    public void An_embedded_CMap_gives_CIDs_and_the_direction()
    {
        var map = Stream("/WMode 1 def begincodespacerange <00> <7F> <8000> <FFFF> endcodespacerange "
            + "begincidchar <41> 4559 endcidchar begincidrange <8000> <80FF> 34 endcidrange beginnotdefrange <00> <1F> 1 endnotdefrange");
        var font = Composite(map, null, "GB1");
        Assert.Equal("中B", font.Text(0x41, 0x80, 0x01));
        Assert.True(font.IsVertical);
    }

    [Fact]
    public void An_embedded_CMap_builds_on_another()
    {
        var font = Composite(Stream("/GBK-EUC-H usecmap begincidchar <B0A1> 34 endcidchar"), null, "GB1");
        Assert.Equal("A中", font.Text(0xB0, 0xA1, 0xD6, 0xD0));
        font = Composite(Stream("begincidchar <B0A1> 34 endcidchar", ("UseCMap", Name("GBK-EUC-V"))), null, "GB1");
        Assert.Equal("A中", font.Text(0xB0, 0xA1, 0xD6, 0xD0));
        Assert.True(font.IsVertical);
    }

    [Fact]
    public void A_CMap_that_builds_on_itself_ends()
    {
        var entries = new Dictionary<string, PdfObject>();
        var map = new PdfStream(new PdfDictionary(entries), Encoding.ASCII.GetBytes("begincidchar <0041> 34 endcidchar"));
        entries["UseCMap"] = map;
        Assert.Equal("A", Composite(map, null, "GB1").Text(0, 0x41));
    }

    [Fact]
    public void A_collection_gives_the_text_of_an_identity_encoding() => Assert.Equal("中", Composite(Name("Identity-H"), null, "GB1").Text(0x11, 0xCF));

    [Fact]
    public void Without_any_source_a_code_is_unknown() => Assert.Equal("\uFFFD\uFFFD", Composite(Name("Identity-H")).Text(0x11, 0xCF, 0, 1));
}
