using System.Text;
using PerfTargets.Pdf.Filters;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Ingest.Tests.Pdf.Filters;

public class StreamDecoderTests
{
    private const string Text = "绩效 performance targets, targets, targets of a budget";

    [Theory]
    [InlineData("/Filter/ASCIIHexDecode", "48 65 6c6C 6F>junk", "Hello")]
    [InlineData("/Filter/AHx", "4", "@")]
    [InlineData("/Filter/ASCII85Decode", "87cURD]i,\"Ebo7~>", "Hello World")]
    [InlineData("/Filter/A85", "<~z87cUR~>", "\0\0\0\0Hell")]
    [InlineData("/Filter/RunLengthDecode", "\u0002abc\u00fez\u0080xx", "abczzz")]
    [InlineData("/F/RL", "\u0001ab", "ab")]
    [InlineData("/Filter/LZWDecode", "\u0080\u000b\u0060\u0050\u0022\u000c\u000c\u0085\u0001", "-----A---B")]
    [InlineData("/Filter[/ASCIIHexDecode/RunLengthDecode]", "0261626380>", "abc")]
    [InlineData("/Filter[/Crypt/AHx]/DecodeParms[<</Name/Identity>>null]", "61>", "a")]
    [InlineData("", "plain", "plain")]
    public void What_a_filter_stands_for(string entries, string data, string expected)
    {
        var decoded = Decode(Bytes(data), entries);
        Assert.Equal(expected, Encoding.Latin1.GetString(decoded.Bytes.Span));
        Assert.Null(decoded.ImageFilter);
        Assert.False(decoded.IsDamaged);
    }

    [Theory]
    [InlineData("DCTDecode", "DCTDecode")]
    [InlineData("CCF", "CCITTFaxDecode")]
    [InlineData("JBIG2Decode", "JBIG2Decode")]
    [InlineData("JPXDecode", "JPXDecode")]
    [InlineData("NobodyKnows", "NobodyKnows")]
    public void An_image_filter_stops_decoding_and_is_named(string written, string named)
    {
        var decoded = Decode(Bytes("4142>"), $"/Filter[/ASCIIHexDecode/{written}]");
        Assert.Equal(named, decoded.ImageFilter);
        Assert.Equal("AB", Encoding.Latin1.GetString(decoded.Bytes.Span));
    }

    [Fact]
    public void Flate()
    {
        var decoded = Decode(PdfBuilder.Deflate(Encoding.UTF8.GetBytes(Text)), "/Filter/FlateDecode");
        Assert.Equal(Text, Encoding.UTF8.GetString(decoded.Bytes.Span));
        Assert.False(decoded.IsDamaged);
    }

    [Fact]
    public void Flate_with_a_line_end_counted_in_is_not_damaged() =>
        Assert.False(Decode([.. PdfBuilder.Deflate(Encoding.UTF8.GetBytes(Text)), 13, 10], "/Filter/Fl").IsDamaged);

    [Fact]
    public void Flate_without_its_header()
    {
        var decoded = Decode(PdfBuilder.Deflate(Encoding.UTF8.GetBytes(Text))[2..], "/Filter/FlateDecode");
        Assert.Equal(Text, Encoding.UTF8.GetString(decoded.Bytes.Span));
    }

    [Fact]
    public void Flate_with_a_wrong_header()
    {
        var data = PdfBuilder.Deflate(Encoding.UTF8.GetBytes(Text));
        data[0] = 0xFF;
        Assert.Equal(Text, Encoding.UTF8.GetString(Decode(data, "/Filter/FlateDecode").Bytes.Span));
    }

    [Fact]
    public void Of_damaged_Flate_counts_what_inflates()
    {
        var plain = Noise(50_000);
        var data = PdfBuilder.Deflate(plain);
        // A block of the reserved type in the middle: nothing behind it can be read.
        data.AsSpan(data.Length / 2, 400).Fill(0xFF);
        var decoded = Decode(data, "/Filter/FlateDecode");
        Assert.True(decoded.IsDamaged);
        Assert.True(decoded.Bytes.Span.CommonPrefixLength(plain) > 24_000, $"{decoded.Bytes.Span.CommonPrefixLength(plain)} bytes");
    }

    [Fact]
    public void Cut_Flate_is_damaged()
    {
        var plain = Noise(50_000);
        var data = PdfBuilder.Deflate(plain);
        var decoded = Decode(data[..(data.Length / 2)], "/Filter/FlateDecode");
        Assert.True(decoded.IsDamaged);
        Assert.True(plain.AsSpan().StartsWith(decoded.Bytes.Span));
        Assert.InRange(decoded.Bytes.Length, 24_000, 26_000);
    }

    [Fact]
    public void A_bomb_stops_at_the_limit()
    {
        var bomb = PdfBuilder.Deflate(new byte[StreamDecoder.MostBytes + 1_000_000]);
        var decoded = Decode(PdfBuilder.Deflate(bomb), "/Filter[/FlateDecode/FlateDecode]");
        Assert.Equal(StreamDecoder.MostBytes, decoded.Bytes.Length);
        Assert.True(decoded.IsDamaged);
    }

    [Fact]
    public void A_chain_of_filters_without_end_is_cut() =>
        Assert.True(Decode(Bytes("41"), $"/Filter[{string.Concat(Enumerable.Repeat("/AHx", 1000))}]").IsDamaged);

    internal static DecodedStream Decode(byte[] data, string entries)
    {
        var dictionary = (PdfDictionary)new ObjectParser(new Lexer(Bytes($"<<{entries}>>"))).Next()!;
        return StreamDecoder.Decode(new PdfStream(dictionary, data));
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Noise(int length)
    {
        var random = new Random(4);
        return [.. Enumerable.Range(0, length).Select(_ => (byte)random.Next(64))];
    }
}
