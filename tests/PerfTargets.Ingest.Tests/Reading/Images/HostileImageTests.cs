using System.Buffers.Binary;
using System.Diagnostics;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading;
using PerfTargets.Ingest.Reading.Images;
using PerfTargets.Ingest.Reading.Pdf;

namespace PerfTargets.Ingest.Tests.Reading.Images;

/// <summary>Damaged pictures: one clear error, soon, and no other exception.</summary>
public class HostileImageTests
{
    public static TheoryData<string> Names => [.. SampleImages.OnePage.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Cut_off_anywhere(string name)
    {
        var bytes = SampleImages.OnePage[name];
        for (var tenth = 1; tenth < 10; tenth++)
            Try(bytes[..(bytes.Length * tenth / 10)]);
    }

    [Theory]
    [InlineData("Jpeg")]
    [InlineData("GreyPng")]
    [InlineData("AlphaPng")]
    [InlineData("ColorBmp")]
    public void Half_a_picture_is_refused(string name)
    {
        var bytes = SampleImages.OnePage[name];
        Assert.Equal(DiagnosticCode.DamagedDocument, Try(bytes[..(bytes.Length / 2)])!.Code);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_byte_changed(string name)
    {
        var watch = Stopwatch.StartNew();
        var bytes = SampleImages.OnePage[name];
        for (var at = 4; at < Math.Min(bytes.Length, 600); at++)
        {
            foreach (var value in (byte[])[0, 0x7F, 0xFF])
            {
                var damaged = bytes.ToArray();
                damaged[at] = value;
                Try(damaged);
            }
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{name}: {watch.Elapsed}");
    }

    [Fact]
    public void More_pixels_than_any_scan_has()
    {
        var bytes = SampleImages.OnePage["GreyPng"].ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), 200_000);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), 200_000);
        Assert.Equal(DiagnosticCode.TooLarge, Try(bytes)!.Code);
    }

    [Fact]
    public void A_picture_of_no_width()
    {
        var bytes = SampleImages.OnePage["GreyPng"].ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), 0);
        Assert.Equal(DiagnosticCode.DamagedDocument, Try(bytes)!.Code);
    }

    [Fact]
    public void A_tiff_whose_pages_run_in_a_circle()
    {
        var bytes = SampleImages.OnePage["Group4"].ToArray();
        var directory = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4));
        var fields = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(directory));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(directory + 2 + fields * 12), directory);
        Assert.Equal(DiagnosticCode.DamagedDocument, Try(bytes)!.Code);
    }

    [Theory]
    [InlineData("Group4", 273, DiagnosticCode.DamagedDocument)]
    [InlineData("Group4", 279, DiagnosticCode.DamagedDocument)]
    [InlineData("Group4", 256, DiagnosticCode.TooLarge)]
    [InlineData("Group4", 259, DiagnosticCode.UnsupportedFormat)]
    [InlineData("TiledLzw", 322, DiagnosticCode.TooLarge)]
    [InlineData("TiledLzw", 323, DiagnosticCode.TooLarge)]
    [InlineData("TiledLzw", 324, DiagnosticCode.DamagedDocument)]
    [InlineData("TiledLzw", 325, DiagnosticCode.DamagedDocument)]
    public void A_tiff_with_an_absurd_number(string name, int tag, string code)
    {
        var bytes = SampleImages.OnePage[name].ToArray();
        var directory = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4));
        var fields = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(directory));
        var field = Enumerable.Range(0, fields).Select(i => directory + 2 + i * 12).Single(at => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at)) == tag);
        BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(field + 2), 4);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(field + 8), 0x7FFFFFF0);
        Assert.Equal(code, Try(bytes)!.Code);
    }

    [Fact]
    public void Big_tiff_is_named()
    {
        var diagnostic = Try([.. "II+\0"u8, 8, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0])!;
        Assert.Equal(DiagnosticCode.UnsupportedFormat, diagnostic.Code);
        Assert.Contains("BigTIFF", diagnostic.Message.Zh);
    }

    // Null when it was read all the same.
    private static Diagnostic? Try(byte[] bytes)
    {
        try
        {
            new ImageDocumentReader(new PdfDocumentReader()).Read(bytes);
            return null;
        }
        catch (UnreadableDocumentException e)
        {
            Assert.Equal(Severity.Error, e.Diagnostic.Severity);
            return e.Diagnostic;
        }
    }
}
