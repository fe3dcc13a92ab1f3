using System.IO.Compression;
using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using static PerfTargets.Ingest.Tests.Reading.Word.WordXml;

namespace PerfTargets.Ingest.Tests.Reading.Word;

/// <summary>Files that are damaged or mean harm: one clear diagnostic each, never an exception.</summary>
public class HostileFiles
{
    private static readonly byte[] Good = new WordFile().With("styles", "styles", "").Bytes(string.Concat(Enumerable.Range(0, 200).Select(i => Pair(C($"修渠{i}")))));

    [Fact]
    public void A_truncated_zip() => AssertUnreadable(DiagnosticCode.DamagedDocument, Good[..(Good.Length / 2)]);

    [Fact]
    public void A_file_cut_off_or_damaged_anywhere_never_throws()
    {
        for (var length = 1; length < Good.Length; length += Good.Length / 60)
        {
            Ingest(Good[..length]);
            var damaged = Good.ToArray();
            for (var i = length; i < Math.Min(length + 8, damaged.Length); i++)
                damaged[i] ^= 0x5A;
            Ingest(damaged);
        }
    }

    [Fact]
    public void No_bytes() => AssertUnreadable(DiagnosticCode.EmptyFile, []);

    [Fact]
    public void A_damaged_picture_named_docx() => AssertUnreadable(DiagnosticCode.DamagedDocument, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);

    [Fact]
    public void A_zip_without_a_document() => AssertUnreadable(DiagnosticCode.DamagedDocument, WordFile.Zip([("readme.txt", "word/"u8.ToArray())]));

    [Fact]
    public void A_package_whose_main_part_is_missing()
    {
        var parts = Entries(Good);
        AssertUnreadable(DiagnosticCode.DamagedDocument, WordFile.Zip(parts.Where(p => p.Name != "word/document.xml")));
    }

    [Fact]
    public void Missing_relationships()
    {
        var parts = Entries(Good);
        AssertUnreadable(DiagnosticCode.DamagedDocument, WordFile.Zip(parts.Where(p => p.Name != "_rels/.rels")));
    }

    [Fact]
    public void A_reference_that_leads_nowhere()
    {
        var file = WordFile.Of("<w:altChunk r:id=\"none\"/>" + Pair(Tc(P(T("8") + "<w:r><w:footnoteReference w:id=\"9\"/></w:r>"))));
        Assert.Equal("8", Value(file));
    }

    [Fact]
    public void A_main_part_that_is_no_document() => AssertUnreadable(DiagnosticCode.DamagedDocument, new WordFile().Package("<html/>"));

    [Fact]
    public void Xml_that_ends_in_the_middle() => AssertUnreadable(DiagnosticCode.DamagedDocument, new WordFile().Package(WordFile.Document(Pair(C("修渠")))[..^20]));

    [Fact]
    public void A_password() => AssertUnreadable(DiagnosticCode.EncryptedDocument,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[64]]);

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">")]
    public void Entities_and_dtds(string dtd)
    {
        var xml = WordFile.Document(Para("甲")).Replace("?>", "?>" + dtd);
        Assert.Contains("DTD", AssertUnreadable(DiagnosticCode.DamagedDocument, new WordFile().Package(xml)).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_nested_tables()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
            body.Append("<w:tbl><w:tr><w:tc>");
        for (var i = 0; i < 20_000; i++)
            body.Append("<w:p/></w:tc></w:tr></w:tbl>");
        AssertUnreadable(DiagnosticCode.TooLarge, WordFile.Of(body.ToString()));
    }

    [Theory]
    [InlineData("w:smartTag")]
    [InlineData("w:sdt")]
    [InlineData("w:r")]
    public void Thousands_of_nested_elements(string name)
    {
        var open = string.Concat(Enumerable.Repeat($"<{name}>", 50_000));
        AssertUnreadable(DiagnosticCode.TooLarge, WordFile.Of($"<w:p>{open}{open.Replace("<", "</")}</w:p>"));
    }

    [Fact]
    public void As_many_nested_tables_as_are_allowed() =>
        Assert.Equal("底", Assert.Single(Read(WordFile.Of(Nest(100))).Blocks.OfType<PerfTargets.Ingest.Extraction.Table>()).Cells[0].Text);

    [Fact]
    public void A_document_that_inflates_without_end()
    {
        var stream = new MemoryStream();
        stream.Write(Good);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/theme.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 40; i++)
                part.Write(zeros);
        }

        AssertUnreadable(DiagnosticCode.TooLarge, stream.ToArray());
    }

    [Fact]
    public void A_footnote_that_refers_to_itself()
    {
        var note = "<w:footnote w:id=\"1\">" + P(T("注") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>") + "</w:footnote>";
        var document = Read(new WordFile().With("footnotes", "footnotes", note).Bytes(P("<w:r><w:footnoteReference w:id=\"1\"/></w:r>")));
        Assert.Equal(["注"], Aside(document));
    }

    [Fact]
    public void A_style_that_is_based_on_itself()
    {
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>";
        Assert.Equal("修渠", Value(new WordFile().With("styles", "styles", styles).Bytes(Pair(Tc(P(T("修渠"), "<w:pStyle w:val=\"a\"/>"))))));
    }

    [Fact]
    public void An_embedded_document_that_is_damaged()
    {
        const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        var document = Read(new WordFile().WithPart("c.docx", Good[..100], Kind, WordFile.R + "/aFChunk", "c1").Bytes("<w:altChunk r:id=\"c1\"/>" + Pair(C("修渠"))));
        Assert.Equal("修渠", Value(document));
        Assert.Equal([Kind], Aside(document));
    }

    [Fact]
    public void More_cells_than_any_form_has() => AssertUnreadable(DiagnosticCode.TooLarge, WordFile.Of("<w:tbl><w:tr>" + string.Concat(Enumerable.Repeat("<w:tc/>", 1_000_001)) + "</w:tr></w:tbl>"));

    [Fact]
    public void A_span_beyond_every_table() => Assert.Equal(1001, Assert.Single(Read(WordFile.Of(Tbl(Tr(C("甲", Span(int.MaxValue)), C("乙"))))).Blocks.OfType<PerfTargets.Ingest.Extraction.Table>()).ColumnCount);

    private static string Nest(int depth)
    {
        var inner = Tbl(Tr(C("底")));
        for (var i = 0; i < depth; i++)
            inner = Tbl(Tr(Tc(inner + "<w:p/>")));
        return inner;
    }

    private static List<(string Name, byte[] Bytes)> Entries(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.Select(e =>
        {
            var copy = new MemoryStream();
            using var content = e.Open();
            content.CopyTo(copy);
            return (e.FullName, copy.ToArray());
        }).ToList();
    }

    private static IngestedDocument Ingest(byte[] bytes) => new IngestPipeline(new IngestOptions()).IngestBytes(bytes, "a.docx");

    private static Diagnostic AssertUnreadable(string code, byte[] bytes)
    {
        var document = Ingest(bytes);
        Assert.Equal(DocumentStatus.Unreadable, document.Status);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((code, Severity.Error), (diagnostic.Code, diagnostic.Severity));
        return diagnostic;
    }
}
