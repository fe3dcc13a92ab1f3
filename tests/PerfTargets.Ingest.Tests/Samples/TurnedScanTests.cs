using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Tests.Pdf;

namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>The scan of samples/scans, laid on the scanner in every way.</summary>
public class TurnedScanTests
{
    private const double Width = 595.08;
    private const double Height = 842.04;

    // The picture lies on the page turned clockwise by so many quarters.
    private static readonly string[] Turns =
    [
        $"{Width} 0 0 {Height} 0 0",
        $"0 -{Width} {Height} 0 0 {Width}",
        $"-{Width} 0 0 -{Height} {Width} {Height}",
        $"0 {Width} -{Height} 0 {Height} 0",
    ];

    [ScanFact]
    public void Laid_on_its_right_side_it_is_turned_back() => AssertRead(Read(1), 270);

    [ScanFact]
    public void Laid_on_its_left_side_it_is_turned_back() => AssertRead(Read(3), 90);

    [ScanFact]
    public void Upside_down_it_is_turned_back() => AssertRead(Read(2), 180);

    [ScanFact]
    public void What_the_document_turns_itself_is_not_turned_again()
    {
        AssertRead(Read(0), 0);
        AssertRead(Read(1, rotate: 270), 0);
        AssertRead(Read(2, rotate: 180), 0);
    }

    private static void AssertRead(IngestedDocument document, int turned)
    {
        var form = Assert.Single(document.Forms);
        Assert.Equal([48.60m, 36.60m, 12.00m], form.Funding!.Lines.Select(l => l.Budget));
        Assert.Equal("河道水位自动监测点建设", form.ProjectName);
        Assert.Equal(9, form.Indicators.Count);
        var said = Assert.Single(form.Diagnostics, d => d.Code == DiagnosticCode.TextRecognised).Message;
        Assert.Equal(turned > 0, said.Zh.Contains("转正", StringComparison.Ordinal));
        Assert.Contains(turned > 0 ? FormattableString.Invariant($"turned by {turned} degrees") : "is a scan; its text", said.En, StringComparison.Ordinal);
    }

    private static IngestedDocument Read(int quarters, int rotate = 0)
    {
        var builder = PdfBuilder.WithPages();
        var image = builder.AddStream(Picture(), "/Type/XObject/Subtype/Image/Width 1653/Height 2339/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode");
        var box = quarters % 2 == 0 ? $"{Width} {Height}" : $"{Height} {Width}";
        builder.AddPage(Turns[quarters] + " cm /I Do", FormattableString.Invariant($"/MediaBox[0 0 {box}]/Rotate {rotate}/Resources<</XObject<</I {image} 0 R>>>>"));
        return new IngestPipeline(new IngestOptions { Recognition = new RecognitionOptions() }).IngestBytes(builder.Build(), "a.pdf");
    }

    private static byte[] Picture()
    {
        var file = File.ReadAllBytes(ScanSampleTests.Scan);
        var text = Encoding.Latin1.GetString(file);
        var begin = text.IndexOf("stream\n", text.IndexOf("/DCTDecode", StringComparison.Ordinal), StringComparison.Ordinal) + "stream\n".Length;
        return file[begin..text.IndexOf("\nendstream", begin, StringComparison.Ordinal)];
    }
}
