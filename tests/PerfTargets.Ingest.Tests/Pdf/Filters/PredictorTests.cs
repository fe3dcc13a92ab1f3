using PerfTargets.Pdf.Filters;

namespace PerfTargets.Ingest.Tests.Pdf.Filters;

public class PredictorTests
{
    [Theory]
    [InlineData(new byte[] { 0, 1, 2, 3 }, new byte[] { 1, 2, 3 })]
    [InlineData(new byte[] { 1, 1, 1, 1 }, new byte[] { 1, 2, 3 })]
    [InlineData(new byte[] { 0, 1, 2, 3, 2, 1, 1, 1 }, new byte[] { 1, 2, 3, 2, 3, 4 })]
    [InlineData(new byte[] { 0, 10, 20, 30, 3, 1, 1, 1 }, new byte[] { 10, 20, 30, 6, 14, 23 })]
    [InlineData(new byte[] { 0, 10, 20, 30, 4, 1, 1, 1 }, new byte[] { 10, 20, 30, 11, 21, 31 })]
    public void Png_rows(byte[] rows, byte[] expected) =>
        Assert.Equal(expected, Decode(rows, "/Predictor 15/Columns 3").Bytes.ToArray());

    [Fact]
    public void A_png_row_cut_short_is_undone_as_far_as_it_goes() =>
        Assert.Equal([1, 2, 3, 2, 3], Decode([0, 1, 2, 3, 2, 1, 1], "/Predictor 12/Columns 3").Bytes.ToArray());

    [Fact]
    public void Png_pixels_of_three_colours_refer_to_the_pixel_on_the_left() =>
        Assert.Equal([1, 2, 3, 2, 3, 4], Decode([1, 1, 2, 3, 1, 1, 1], "/Predictor 11/Columns 2/Colors 3").Bytes.ToArray());

    [Theory]
    [InlineData("/Columns 3", new byte[] { 1, 1, 1, 5, 1, 1 }, new byte[] { 1, 2, 3, 5, 6, 7 })]
    [InlineData("/Columns 2/Colors 2", new byte[] { 1, 10, 1, 1 }, new byte[] { 1, 10, 2, 11 })]
    [InlineData("/Columns 2/BitsPerComponent 16", new byte[] { 0, 255, 0, 1 }, new byte[] { 0, 255, 1, 0 })]
    [InlineData("/Columns 4/BitsPerComponent 4", new byte[] { 0x11, 0x11 }, new byte[] { 0x12, 0x34 })]
    public void Tiff_rows(string parameters, byte[] rows, byte[] expected) =>
        Assert.Equal(expected, Decode(rows, "/Predictor 2" + parameters).Bytes.ToArray());

    [Theory]
    [InlineData("/Predictor 15/Columns 2147483647/Colors 64/BitsPerComponent 16")]
    [InlineData("/Predictor 15/Columns -3")]
    [InlineData("/Predictor 2/Columns 3/Colors 0")]
    [InlineData("/Predictor 2/Columns 3/BitsPerComponent 7")]
    [InlineData("/Predictor 12/Columns 1e300")]
    public void Absurd_parameters_leave_the_data_and_mark_it(string parameters)
    {
        var decoded = Decode([1, 2, 3], parameters);
        Assert.Equal([1, 2, 3], decoded.Bytes.ToArray());
        Assert.True(decoded.IsDamaged);
    }

    private static DecodedStream Decode(byte[] rows, string parameters) =>
        StreamDecoderTests.Decode(PdfBuilder.Deflate(rows), $"/Filter/FlateDecode/DecodeParms<<{parameters}>>");
}
