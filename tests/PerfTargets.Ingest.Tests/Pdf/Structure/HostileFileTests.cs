using System.Diagnostics;
using System.Text;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Pdf.Structure;

/// <summary>Files made to keep a reader busy. Each takes a fraction of a second; the bound leaves room for a busy machine.</summary>
public class HostileFileTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(25);

    [Theory]
    [InlineData("{0} 0 obj (")]
    [InlineData("{0} 0 obj <</Type/Page/A (")]
    [InlineData("{0} 0 obj <<>> stream ")]
    [InlineData("{0} 0 obj <</Type/ObjStm/N 9/First 9>> stream ")]
    [InlineData("{0} 0 obj <</Type/XRef>> stream ")]
    [InlineData("{0} 0 obj <</Type/Page/Kids [{1} 0 R {1} 0 R]/Parent {1} 0 R/Pages {1} 0 R/Type/Catalog ")]
    [InlineData("trailer <</Root {1} 0 R/Encrypt {1} 0 R ")]
    [InlineData("{0} 0 obj <</Length {1} 0 R/Type/ObjStm>> stream endobj ")]
    [InlineData("1 0 obj ")]
    public void A_fragment_repeated_two_hundred_thousand_times(string fragment)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        for (var i = 1; i <= 200_000; i++)
            text.AppendFormat(null, fragment, i, i + 1);
        AssertEnds(Encoding.Latin1.GetBytes(text.ToString()));
    }

    [Fact]
    public void Offsets_that_are_all_wrong_scan_the_file_once()
    {
        var builder = PdfBuilder.WithPages([.. Enumerable.Range(0, 20_000).Select(i => $"page {i}")]);
        AssertEnds(PdfContents.Replace(builder.Build(), "%PDF-1.7\n", "%PDF-1.7\n%\n"));
    }

    [Fact]
    public void An_object_stream_that_names_one_place_a_million_times()
    {
        var builder = PdfBuilder.WithPages("first");
        var head = string.Concat(Enumerable.Range(100, 1_000_000).Select(i => $"{i} 0 "));
        var data = Encoding.Latin1.GetBytes(head + new string('[', 1_000_000));
        builder.AddStream(PdfBuilder.Deflate(data), $"/Type/ObjStm/N 1000000/First {head.Length}/Filter/FlateDecode");
        AssertEnds(PdfContents.Replace(builder.Build(), "startxref", "s"));
    }

    private static void AssertEnds(byte[] file)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var document = PdfDocument.Open(file);
            for (var i = 0; i < document.PageCount; i++)
                document.Source(i);
        }
        catch (PdfUnreadableException)
        {
            // Nothing to read is an answer too.
        }
        Assert.True(clock.Elapsed < Bound, $"{clock.Elapsed}");
    }
}
