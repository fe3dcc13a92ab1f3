using System.Text;
using PerfTargets.Ingest.Extraction;
using static PerfTargets.Ingest.Tests.Reading.Word.WordXml;

namespace PerfTargets.Ingest.Tests.Reading.Word;

/// <summary>Traps of the package: kinds of document, and the parts beside the body.</summary>
public class PackageTraps
{
    private const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Theory]
    [InlineData(Kind)]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    public void Documents_macros_and_templates(string contentType) =>
        Assert.Equal("修渠", Value(new WordFile { MainContentType = contentType }.Bytes(Pair(C("修渠")))));

    [Fact]
    public void The_strict_notation()
    {
        var file = new WordFile { IsStrict = true }.With("styles", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"p\"><w:rPr><w:vanish/></w:rPr></w:style>");
        var document = Read(file.Bytes(Tbl(Tr(C("甲", Span(2) + Merge(true)), Tc(P(T("隐"), "<w:pStyle w:val=\"p\"/>"))), Tr(C("", Span(2) + Merge(false)), C("乙")))));
        Assert.Equal(["0.0 甲 [2x2]", "0.2 ", "1.2 乙"], Cells(document));
        Assert.Equal(["隐"], Aside(document));
    }

    [Fact]
    public void A_document_without_styles_or_relationships() => Assert.Equal("修渠", Value(WordFile.Of(Pair(Tc(P(T("修渠"), "<w:pStyle w:val=\"none\"/><w:numPr><w:numId w:val=\"7\"/></w:numPr>"))))));

    [Fact]
    public void Document_protection_is_no_obstacle() => Assert.Equal("修渠", Value(
        new WordFile().With("settings", "settings", "<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>").Bytes(Pair(C("修渠")))));

    [Fact]
    public void Footnotes_and_endnotes_are_said_where_they_stand()
    {
        var file = new WordFile().With("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + Para("含上年结转") + "</w:footnote>").With("endnotes", "endnotes", "<w:endnote w:id=\"3\">" + Para("见附件") + "</w:endnote>");
        var document = Read(file.Bytes(Pair(Tc(P(T("8") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:endnoteReference w:id=\"3\"/></w:r>")))));
        Assert.Equal("8", Value(document));
        Assert.Equal(["含上年结转", "见附件"], Aside(document));
        Assert.All(document.Diagnostics, d => Assert.Equal(1, d.At?.Column));
    }

    [Fact]
    public void Headers_and_footers_are_said()
    {
        var document = Read(WithMargins().Bytes(Para("绩效目标表") + Pair(C("修渠"))));
        Assert.Equal(["绩效目标表"], Paragraphs(document));
        Assert.Equal(["页眉标题", "第1页"], Aside(document));
    }

    [Fact]
    public void A_title_that_stands_in_the_header()
    {
        var document = Read(WithMargins().Bytes("<w:p/>" + Pair(C("修渠"))));
        Assert.Equal(["页眉标题"], Paragraphs(document));
        Assert.Equal(["第1页"], Aside(document));
    }

    [Fact]
    public void A_document_embedded_in_the_document()
    {
        var inner = new WordFile().With("numbering", "numbering", "").Bytes(Pair(C("内层")));
        var document = Read(new WordFile().WithPart("afchunk1.docx", inner, Kind, WordFile.R + "/aFChunk", "c1").Bytes(Para("前") + "<w:altChunk r:id=\"c1\"/>" + Para("后")));
        Assert.Equal(["前", "后"], Paragraphs(document));
        Assert.Equal("内层", Value(document));
    }

    [Fact]
    public void A_web_page_embedded_in_the_document()
    {
        const string Page = "<p>引言</p><table><tr><td rowspan=2>产出指标</td><td>数量</td><td colspan=2>3座</td></tr><tr><td>质量</td><td>合格</td><td>优</td></tr></table>";
        var bytes = Chunk("text/html", Page);
        Assert.Equal(
            ["0.0 产出指标 [2x1]", "0.1 数量", "0.2 3座 [1x2]", "1.1 质量", "1.2 合格", "1.3 优"],
            Cells(Read(bytes).Blocks.OfType<Table>().First()));
        Assert.Equal("引言", Assert.IsType<Paragraph>(Read(bytes).Blocks[0]).Text);
    }

    [Fact]
    public void A_rich_text_embedded_in_the_document_is_said()
    {
        var document = Read(Chunk("application/rtf", "{\\rtf1}"));
        Assert.Equal("修渠", Value(document));
        Assert.Equal(["application/rtf"], Aside(document));
    }

    [Fact]
    public void An_embedded_object_is_said() => Assert.Equal(["Excel.Sheet.12"], Aside(Read(WordFile.Of(Pair(Tc(P("<w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r>")))))));

    [Fact]
    public void A_link_whose_address_is_none() => Assert.Equal("修渠", Value(new WordFile().WithLink("mailto:a@b@c:x y").Bytes(Pair(C("修渠")))));

    private static byte[] Chunk(string contentType, string text) =>
        new WordFile().WithPart("afchunk1.dat", Encoding.UTF8.GetBytes(text), contentType, WordFile.R + "/aFChunk", "c1").Bytes("<w:altChunk r:id=\"c1\"/>" + Pair(C("修渠")));

    private static WordFile WithMargins() => new WordFile().With("header1", "hdr", Para("页眉标题")).With("header2", "hdr", Para("页眉标题")).With("footer1", "ftr", Para("第1页"));
}
