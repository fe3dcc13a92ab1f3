using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf.Fonts;

public class FontTrapTests
{
    [Theory]
    [InlineData("gbk-euc-h-no-tounicode.pdf")]
    [InlineData("unigb-utf16-no-tounicode.pdf")]
    public void Codes_without_ToUnicode_are_read(string file) => Assert.Equal(
        "项目支出绩效目标表项目名称城乡道路养护补助主管部门青河县交通运输局年度资金总额120.50 万元数量指标养护里程 ≥ 36 公里满意度指标群众满意度 ≥95%",
        Text(file));

    [Fact]
    public void Boxes_of_symbol_fonts_are_read() => Assert.Equal("项目类型：☑新增 □延续 ☑一次性 ✔", Text("wingdings-boxes.pdf"));

    private static string Text(string file) =>
        string.Concat(PdfDocument.Open(File.ReadAllBytes(RepositoryRoot.Combine("samples", "traps", "pdf", file))).ReadPage(0).Glyphs.Select(g => g.Text));
}
