using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reading;
using PerfTargets.Ingest.Reading.Images;
using PerfTargets.Ingest.Reading.Pdf;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Tests.Reading.Images;

/// <summary>Picture files become a PDF of one picture a page, with the pixels they have.</summary>
public class ImageDocumentReaderTests
{
    public static TheoryData<string> Names => [.. SampleImages.OnePage.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_is_a_page_that_needs_recognition(string name)
    {
        var bytes = SampleImages.OnePage[name];
        Assert.Equal(DocumentFormat.Pdf, FormatDetector.Detect(bytes, "无名").Format);
        var document = Read(bytes);
        var page = Assert.Single(document.Pages);
        Assert.True(page.NeedsOcr);
        Assert.True(page.Width > page.Height);
        Assert.Equal(Severity.Info, document.Diagnostics[0].Severity);
        Assert.Equal(DiagnosticCode.PictureFile, document.Diagnostics[0].Code);
        Assert.DoesNotContain(document.Diagnostics, d => d.Code is DiagnosticCode.DocumentRepaired or DiagnosticCode.IndexRebuilt);
    }

    [PopplerTheory]
    [MemberData(nameof(Names))]
    public void Every_kind_keeps_its_pixels(string name)
    {
        var drawn = DrawnPage.Of(PdfOf(SampleImages.OnePage[name]));
        Assert.InRange(drawn.At(0.25, 0.5), 0, 20);
        Assert.InRange(drawn.At(0.25, 0.95), 0, 20);
        Assert.InRange(drawn.At(0.75, 0.5), 235, 255);
        Assert.InRange(drawn.At(0.75, 0.05), 235, 255);
    }

    [PopplerTheory]
    [InlineData(1, 0.25, 0.5)]
    [InlineData(2, 0.75, 0.5)]
    [InlineData(3, 0.75, 0.5)]
    [InlineData(4, 0.25, 0.5)]
    [InlineData(5, 0.5, 0.25)]
    [InlineData(6, 0.5, 0.25)]
    [InlineData(7, 0.5, 0.75)]
    [InlineData(8, 0.5, 0.75)]
    public void A_picture_is_turned_as_it_says(int orientation, double x, double y)
    {
        var page = ImageDocumentReader.PagesOf(ImageKind.Png, SampleImages.OnePage["GreyPng"]).Single() with { Orientation = orientation };
        var drawn = DrawnPage.Of(PagePdf.Of([page]));
        Assert.InRange(drawn.At(x, y), 0, 20);
        Assert.InRange(drawn.At(1 - x, 1 - y), 235, 255);
        Assert.Equal(orientation >= 5, drawn.Height > drawn.Width);
    }

    [Fact]
    public void The_paper_is_as_large_as_the_density_says()
    {
        var pdf = PdfDocument.Open(PdfOf(SampleImages.OnePage["GreyPng"]));
        var page = pdf.ReadPage(0);
        Assert.Equal(48 * 72 / 100.0, page.Width, 0.1);
        Assert.Equal(32 * 72 / 100.0, page.Height, 0.1);
        Assert.Equal((48, 32), (Assert.Single(page.Images).PixelWidth, page.Images[0].PixelHeight));
    }

    [Theory]
    [InlineData(1000, 2000, 0, 595.28, 1190.56)]
    [InlineData(2000, 1000, 0, 841.89, 420.945)]
    [InlineData(1000, 1000, 10, 595.28, 595.28)]
    [InlineData(1000, 1000, 5000, 595.28, 595.28)]
    [InlineData(4000, 3000, 72, 841.89, 631.4175)]
    [InlineData(1654, 2339, 200, 595.44, 842.04)]
    public void A_density_of_no_meaning_gives_the_width_of_A4(int width, int height, double density, double paperWidth, double paperHeight)
    {
        var (across, down) = PageMeasure.Of(new ImagePage(width, height, []) { Density = new ImageDensity(density, density) });
        Assert.Equal(paperWidth, across, 0.001);
        Assert.Equal(paperHeight, down, 0.001);
    }

    [Fact]
    public void Each_page_of_a_tiff_is_a_page()
    {
        var document = Read(SampleImages.TwoPages);
        Assert.Equal(2, document.Pages.Count);
        Assert.True(document.Pages[0].Height > document.Pages[0].Width);
        Assert.True(document.Pages[1].Width > document.Pages[1].Height);
    }

    [Fact]
    public void A_jpeg_goes_on_as_it_is()
    {
        var jpeg = SampleImages.OnePage["Jpeg"];
        Assert.True(PdfOf(jpeg).Span.IndexOf(jpeg) > 0);
    }

    [Fact]
    public void A_pdf_goes_on_as_it_is() =>
        Assert.DoesNotContain(Read(PdfOf(SampleImages.OnePage["Jpeg"])).Diagnostics, d => d.Code == DiagnosticCode.PictureFile);

    [Fact]
    public void A_picture_on_a_share_is_no_error()
    {
        var document = new IngestPipeline(new IngestOptions()).IngestBytes(SampleImages.OnePage["AlphaPng"], "标志.png");
        Assert.Equal(DocumentStatus.NeedsOcr, document.Status);
        Assert.DoesNotContain(document.Diagnostics, d => d.Severity == Severity.Error);
    }

    private static Document Read(ReadOnlyMemory<byte> bytes) => new ImageDocumentReader(new PdfDocumentReader()).Read(bytes);

    private static ReadOnlyMemory<byte> PdfOf(byte[] bytes) => PagePdf.Of(ImageDocumentReader.PagesOf(ImageSniffer.KindOf(bytes)!.Value, bytes));
}
