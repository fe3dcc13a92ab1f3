extern alias OpenXml;
using System.IO.Compression;
using AngleSharp.Html.Parser;
using OpenXml::DocumentFormat.OpenXml.Packaging;
using OpenXml::DocumentFormat.OpenXml.Validation;
using OpenXml::DocumentFormat.OpenXml.Wordprocessing;
using PerfTargets.Ingest.Reporting.Slips;

namespace PerfTargets.Ingest.Tests.Reporting.Slips;

/// <summary>Both writers say the same, and Word has nothing to complain about.</summary>
public class SlipWriterTests
{
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
    public void The_document_is_valid()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Docx(Slip)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Headings_of_tables_are_repeated_and_pages_numbered()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Docx(Slip)), isEditable: false);
        var main = document.MainDocumentPart!;
        Assert.All(main.Document.Descendants<Table>(), table => Assert.NotNull(table.GetFirstChild<TableRow>()!.TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.Contains("PAGE", main.FooterParts.Single().Footer.OuterXml, StringComparison.Ordinal);
        var styles = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value).ToHashSet();
        Assert.All(main.Document.Descendants<ParagraphStyleId>(), style => Assert.Contains(style.Val!.Value, styles));
    }

    [Fact]
    public void Page_and_document_say_the_same()
    {
        using var page = new StringWriter { NewLine = "\n" };
        SlipHtmlWriter.Write(page, Slip);
        var html = new HtmlParser().ParseDocument(page.ToString());
        var onPage = html.Body!.QuerySelectorAll("h1, h2, h3, p, th, td").Select(e => e.TextContent).Where(t => t.Length > 0);
        using var document = WordprocessingDocument.Open(new MemoryStream(Docx(Slip)), isEditable: false);
        var inDocument = document.MainDocumentPart!.Document.Descendants<Paragraph>().Select(p => p.InnerText).Where(t => t.Length > 0);
        Assert.Equal(onPage, inDocument);
    }

    [Fact]
    public void A_text_that_xml_cannot_hold_is_written_all_the_same()
    {
        var slip = Slip with { Unit = "</p>", Closing = ["a\u0000b\u001B<c>\u202E&\uD842"] };
        using var document = WordprocessingDocument.Open(new MemoryStream(Docx(slip)), isEditable: false);
        Assert.Contains("a\uFFFDb\uFFFD<c>[U+202E]&\uFFFD", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    private static byte[] Docx(ReturnSlip slip)
    {
        using var output = new MemoryStream();
        SlipDocxWriter.Write(output, slip);
        return output.ToArray();
    }
}
