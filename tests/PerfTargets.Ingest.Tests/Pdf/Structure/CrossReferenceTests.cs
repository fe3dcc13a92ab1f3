using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf.Structure;

public class CrossReferenceTests
{
    private static readonly PdfBuilder Two = PdfBuilder.WithPages("first", "second");

    [Fact]
    public void A_table() => AssertSound(Two.Build(), "first", "second");

    [Fact]
    public void A_stream_and_an_object_stream() => AssertSound(Two.BuildWithObjectStream(), "first", "second");

    [Theory]
    [InlineData("linearized.pdf")]
    [InlineData("linearized_object_streams.pdf")]
    public void A_linearised_file(string name)
    {
        var document = PdfDocument.Open(File.ReadAllBytes(RepositoryRoot.Combine("samples", "traps", "pdf", name)));
        Assert.Equal(2, document.PageCount);
        Assert.Empty(document.Problems);
        Assert.Contains("pave 12 km", PdfContents.Of(document)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_replaces_objects()
    {
        var file = PdfBuilder.Update(Two.Build(), (3, "<</Length 3>>\nstream\nnew\nendstream"));
        AssertSound(PdfBuilder.Update(file, (5, "<</Length 5>>\nstream\nnewer\nendstream")), "new", "newer");
    }

    [Fact]
    public void Sections_that_name_each_other_end()
    {
        var file = Two.Build();
        var start = System.Text.Encoding.Latin1.GetString(file).IndexOf("xref", StringComparison.Ordinal);
        AssertSound(PdfContents.Replace(file, "/Root", $"/Prev {start}/Root"), "first", "second");
    }

    [Fact]
    public void A_hybrid_file_tells_of_hidden_objects_in_a_stream()
    {
        var builder = PdfBuilder.WithPages("first", "second");
        var hidden = builder.AddStream("hidden page");
        var container = builder.AddStream($"{90} 0 <</Type/Page/Parent 2 0 R/Contents {hidden} 0 R>>", "/Type/ObjStm/N 1/First 5");
        builder.Set(2, "<</Type/Pages/Count 1/Kids[90 0 R]/MediaBox[0 0 10 10]>>");
        var section = builder.AddStream([2, (byte)container, 0], "/Type/XRef/W[1 1 1]/Index[90 1]/Size 91");
        builder.Build();
        builder.Trailer = $"/XRefStm {builder.Offsets[section]}";
        AssertSound(builder.Build(), "hidden page");
    }

    [Fact]
    public void Junk_before_the_header_shifts_the_offsets() =>
        AssertSound([.. "junk before\r\n"u8, .. Two.Build()], "first", "second");

    [Fact]
    public void A_wrong_length_is_found_out()
    {
        AssertSound(PdfContents.Replace(Two.Build(), "/Length 5>>", "/Length 2>>"), "first", "second");
        AssertSound(PdfContents.Replace(Two.Build(), "/Length 5>>", "/Length -7>"), "first", "second");
        AssertSound(PdfContents.Replace(Two.Build(), "/Length 6>>", "/Length 3 0 R>>"[..11]), "first", "second");
    }

    [Fact]
    public void A_length_that_leads_to_its_own_stream_is_none()
    {
        var builder = PdfBuilder.WithPages("first");
        builder.Set(3, "<</Length 3 0 R>>\nstream\nfirst\nendstream");
        AssertSound(builder.Build(), "first");
    }

    [Fact]
    public void A_chain_of_ten_thousand_lengths_is_no_stack_overflow()
    {
        var builder = PdfBuilder.WithPages("first");
        builder.Set(3, "<</Length 10 0 R>>\nstream\nfirst\nendstream");
        for (var number = 10; number < 10_010; number++)
            builder.Set(number, $"<</Length {number + 1} 0 R>>\nstream\n\nendstream");
        Assert.Equal(["first"], PdfContents.Of(builder.Build()));
    }

    [Fact]
    public void References_in_a_circle_lead_nowhere()
    {
        var builder = PdfBuilder.WithPages("first");
        builder.Set(8, "9 0 R");
        builder.Set(9, "8 0 R");
        builder.AddPage("second", "/Resources 8 0 R");
        Assert.Empty(PdfDocument.Open(builder.Build()).Source(1).Resources.Entries);
    }

    [Fact]
    public void An_object_stream_that_extends_another()
    {
        var builder = PdfBuilder.WithPages("first");
        var older = builder.AddStream("1 0 <</Type/Catalog/Pages 2 0 R/Extended true>>", "/Type/ObjStm/N 1/First 4");
        var newer = builder.AddStream("", $"/Type/ObjStm/N 0/First 0/Extends {older} 0 R");
        builder.Build();
        var section = builder.AddStream([2, 0, (byte)newer, 0], "/Type/XRef/W[1 2 1]/Index[1 1]/Size 2");
        builder.Build();
        builder.Trailer = $"/XRefStm {builder.Offsets[section]}";
        var file = PdfContents.Replace(builder.Build(), $"{builder.Offsets[1]:D10} 00000 n", "0000000000 00000 f");
        AssertSound(file, "first");
    }

    private static void AssertSound(byte[] file, params string[] contents)
    {
        var document = PdfDocument.Open(file);
        Assert.Equal(contents, PdfContents.Of(document));
        Assert.Empty(document.Problems);
    }
}
