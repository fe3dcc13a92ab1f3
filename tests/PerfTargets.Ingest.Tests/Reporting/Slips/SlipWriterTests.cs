using System.IO.Compression;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using PerfTargets.Ingest.Reporting.Slips;

namespace PerfTargets.Ingest.Tests.Reporting.Slips;

/// <summary>Both writers say the same, and the same slip is the same file.</summary>
public class SlipWriterTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly ReturnSlip Slip = ReturnSlipTests.Of("临澜县教育和科技局");

    [Fact]
    public void The_same_slip_is_the_same_bytes()
    {
        var first = Docx(Slip);
        Thread.Sleep(2100);
        Assert.Equal(first, Docx(ReturnSlipTests.Of("临澜县教育和科技局")));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void Headings_of_tables_are_repeated_and_pages_numbered()
    {
        var document = Part(Slip, "word/document.xml");
        var tables = document.Descendants(W + "tbl").ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.NotNull(table.Element(W + "tr")!.Element(W + "trPr")!.Element(W + "tblHeader")));
        Assert.Contains(Part(Slip, "word/footer1.xml").Descendants(W + "fldSimple"), field => field.Attribute(W + "instr")!.Value.Trim() == "PAGE");
    }

    [Fact]
    public void Every_style_that_is_used_is_there()
    {
        var styles = Part(Slip, "word/styles.xml").Descendants(W + "style").Select(style => style.Attribute(W + "styleId")!.Value).ToHashSet();
        Assert.All(
            Part(Slip, "word/document.xml").Descendants().Where(e => e.Name == W + "pStyle" || e.Name == W + "tblStyle"),
            style => Assert.Contains(style.Attribute(W + "val")!.Value, styles));
    }

    [Fact]
    public void Page_and_document_say_the_same()
    {
        using var page = new StringWriter { NewLine = "\n" };
        SlipHtmlWriter.Write(page, Slip);
        var onPage = new HtmlParser().ParseDocument(page.ToString()).QuerySelectorAll("h1, h2, h3, p, th, td").Select(e => e.TextContent).Where(t => t.Length > 0);
        var inDocument = Part(Slip, "word/document.xml").Descendants(W + "p").Select(p => p.Value).Where(t => t.Length > 0);
        Assert.Equal(onPage, inDocument);
    }

    [Fact]
    public void A_text_that_xml_cannot_hold_is_written_all_the_same()
    {
        var slip = Slip with { Closing = ["a\u0000b\u001B<c>\u202E&\uD842"] };
        Assert.Contains("a\uFFFDb\uFFFD<c>[U+202E]&\uFFFD", Part(slip, "word/document.xml").Root!.Value, StringComparison.Ordinal);
    }

    private static XDocument Part(ReturnSlip slip, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Docx(slip)));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }

    private static byte[] Docx(ReturnSlip slip)
    {
        using var output = new MemoryStream();
        SlipDocxWriter.Write(output, slip);
        return output.ToArray();
    }
}
