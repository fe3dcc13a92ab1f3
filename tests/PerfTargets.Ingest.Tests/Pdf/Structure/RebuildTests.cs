using System.Text;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf.Structure;

public class RebuildTests
{
    private static readonly byte[] Two = PdfBuilder.WithPages("first", "second").Build();
    private static readonly byte[] TwoInStream = PdfBuilder.WithPages("first", "second").BuildWithObjectStream();

    [Fact]
    public void Without_startxref() => AssertRebuilt(PdfContents.Replace(Two, "startxref", "s"), "first", "second");

    [Fact]
    public void With_every_offset_wrong() => AssertRebuilt(PdfContents.Replace(Two, "%PDF-1.7\n", "%PDF-1.7\n% a comment\n"), "first", "second");

    [Fact]
    public void With_one_offset_wrong()
    {
        var builder = PdfBuilder.WithPages("first", "second");
        var file = builder.Build();
        AssertRebuilt(PdfContents.Replace(file, $"{builder.Offsets[3]:D10}", $"{builder.Offsets[5]:D10}"), "first", "second");
    }

    [Fact]
    public void Without_table_and_trailer() => AssertRebuilt(Before(Two, "xref"), "first", "second");

    [Fact]
    public void Inside_object_streams() => AssertRebuilt(Before(TwoInStream, "startxref"), "first", "second");

    [Fact]
    public void Inside_object_streams_without_any_trailer() => AssertRebuilt(Before(TwoInStream, "8 0 obj"), "first", "second");

    [Fact]
    public void The_last_definition_wins()
    {
        var file = PdfBuilder.Update(Two, (3, "<</Length 3>>\nstream\nnew\nendstream"));
        AssertRebuilt(PdfContents.Replace(file, "startxref", "s"), "new", "second");
    }

    [Fact]
    public void Objects_within_a_stream_are_not_the_files_own()
    {
        var builder = PdfBuilder.WithPages("first");
        builder.AddStream("3 0 obj\n<</Length 5>>\nstream\nwrong\nendstream\nendobj", "/Type/EmbeddedFile");
        AssertRebuilt(PdfContents.Replace(builder.Build(), "startxref", "s"), "first");
    }

    [Fact]
    public void Without_catalog_and_page_tree_the_pages_come_in_file_order()
    {
        var file = PdfContents.Replace(Two, "/Catalog/Pages", "/Nothing/P");
        AssertRebuilt(PdfContents.Replace(file, "/Type/Pages", "/T"), "first", "second");
    }

    [Fact]
    public void Pages_whose_node_is_lost_stand_where_it_stood()
    {
        var builder = PdfBuilder.WithPages("first", "second", "third");
        builder.Set(2, "<</Type/Pages/Kids[20 0 R 8 0 R]>>");
        builder.Set(4, "<</Type/Page/Parent 20 0 R/Contents 3 0 R>>");
        builder.Set(6, "<</Type/Page/Parent 20 0 R/Contents 5 0 R>>");
        var document = PdfDocument.Open(PdfContents.Replace(builder.Build(), "startxref", "s"));
        Assert.Equal(["first", "second", "third"], PdfContents.Of(document));
        Assert.Contains(document.Problems, p => p.Code == PdfProblemCode.PageDamaged);
    }

    [Fact]
    public void A_file_cut_short_gives_the_pages_that_are_there()
    {
        var pages = Enumerable.Range(0, 20).Select(i => $"page {i:D2}").ToArray();
        var file = PdfBuilder.WithPages(pages).Build();
        var cut = Encoding.Latin1.GetString(file).IndexOf("page 12", StringComparison.Ordinal);
        var document = PdfDocument.Open(file.AsMemory(0, cut + 4));
        Assert.Equal(pages[..12], PdfContents.Of(document)[..12]);
        Assert.Equal(12, document.PageCount);
        Assert.Contains(document.Problems, p => p.Code == PdfProblemCode.Truncated);
    }

    [Theory]
    [InlineData("", PdfUnreadableReason.NotPdf)]
    [InlineData("a letter", PdfUnreadableReason.NotPdf)]
    [InlineData("%PDF-1.7\n", PdfUnreadableReason.NotPdf)]
    [InlineData("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj", PdfUnreadableReason.NoPages)]
    public void Says_why_there_is_nothing_to_read(string text, PdfUnreadableReason reason)
    {
        var thrown = Assert.Throws<PdfUnreadableException>(() => PdfDocument.Open(Encoding.Latin1.GetBytes(text)));
        Assert.Equal(reason, thrown.Reason);
    }

    private static byte[] Before(byte[] file, string text) => file[..Encoding.Latin1.GetString(file).IndexOf(text, StringComparison.Ordinal)];

    private static void AssertRebuilt(byte[] file, params string[] contents)
    {
        var document = PdfDocument.Open(file);
        Assert.Equal(contents, PdfContents.Of(document));
        Assert.Contains(document.Problems, p => p.Code == PdfProblemCode.CrossReferenceRebuilt);
    }
}
