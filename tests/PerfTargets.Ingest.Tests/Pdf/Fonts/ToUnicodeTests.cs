using PerfTargets.Pdf.Fonts;
using static PerfTargets.Ingest.Tests.Pdf.Fonts.FontParts;

namespace PerfTargets.Ingest.Tests.Pdf.Fonts;

public class ToUnicodeTests
{
    private static PdfFont Font(string sections) => Composite(Name("Identity-H"), Stream(sections));

    [Fact]
    public void Bfchar_and_bfrange_give_texts()
    {
        var font = Font("1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <4E2D> <0002> <D840DC3E> endbfchar "
            + "2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<00660069> <5B57>] endbfrange");
        Assert.Equal("中𠀾ABCfi字", font.Text(0, 1, 0, 2, 0, 0x10, 0, 0x11, 0, 0x12, 0, 0x20, 0, 0x21));
    }

    [Fact]
    public void A_range_counts_up_past_the_low_byte_and_within_surrogates()
    {
        var font = Font("beginbfrange <0000> <FFFF> <4E00> endbfrange beginbfrange <0100> <0110> <D83DDE00> endbfrange");
        Assert.Equal("\u4EFF", font.Text(0, 0xFF));
        Assert.Equal("\U0001F603", font.Text(1, 3));
    }

    [Fact]
    public void A_range_of_absurd_size_costs_nothing()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var font = Font("beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange");
        Assert.Equal("C", font.Text(0, 2));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Damaged_sections_give_what_they_hold()
    {
        var font = Font("100 beginbfchar <0001> <4E2D> <0002> beginbfrange <0003> <0004> <0041> endbfchar <zz> ] endbfrange beginbfchar <0005> <00");
        Assert.Equal("中AB", font.Text(0, 1, 0, 3, 0, 4));
        Assert.Equal("\uFFFD", font.Text(0, 2));
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("0007")]
    [InlineData("D840")]
    [InlineData("FFFD")]
    [InlineData("")]
    public void A_mapping_to_nothing_is_none(string target) =>
        Assert.Equal("\uFFFD", Font($"beginbfchar <0001> <{target}> endbfchar").Text(0, 1));

    [Fact]
    public void A_mapping_to_a_line_end_is_a_blank() => Assert.Equal(" ", Font("beginbfchar <0001> <000D> endbfchar").Text(0, 1));

    [Fact]
    public void Nulls_before_a_character_are_left_out() => Assert.Equal("A", Font("beginbfchar <0001> <00000041> endbfchar").Text(0, 1));

    [Fact]
    public void Soft_hyphens_stay() => Assert.Equal("\u00AD", Font("beginbfchar <0001> <00AD> endbfchar").Text(0, 1));

    [Fact]
    public void A_private_character_gives_way_to_the_next_source()
    {
        var map = Stream("beginbfchar <11CF> <E000> <0002> <E001> endbfchar");
        var font = Composite(Name("Identity-H"), map, "GB1");
        Assert.Equal("中", font.Text(0x11, 0xCF));
        Assert.Equal("\uE001", Composite(Name("Identity-H"), map).Text(0, 2));
    }

    [Fact]
    public void One_named_Identity_makes_codes_characters() => Assert.Equal("中", Composite(Name("Identity-H"), Name("Identity-H")).Text(0x4E, 0x2D));

    [Fact]
    public void One_with_cidrange_gives_characters() => Assert.Equal("B", Font("begincidrange <0001> <0005> 65 endcidrange").Text(0, 2));
}
