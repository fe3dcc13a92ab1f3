using System.Text;
using PerfTargets.Scan;

namespace PerfTargets.Ingest.Tests.Scan.Pictures;

public class PortablePixmapTests
{
    [Fact]
    public void Colour_grey_and_bits_are_read()
    {
        var colour = PortablePixmap.Read(Bytes("P6\n2 1\n255\n", 1, 2, 3, 4, 5, 6), 200);
        Assert.Equal((2, 1, 3), (colour.Width, colour.Height, colour.Channels));
        Assert.Equal([1, 2, 3, 4, 5, 6], colour.Samples.ToArray());
        Assert.Equal([7, 8], PortablePixmap.Read(Bytes("P5 2 1 255\n", 7, 8), 200).Samples.ToArray());
        Assert.Equal([0, 255, 255, 255, 255, 255, 255, 255, 0], PortablePixmap.Read(Bytes("P4\n# ink is 1\n9 1\n", 0x80, 0x80), 200).Samples.ToArray());
    }

    [Fact]
    public void Other_depths_are_brought_to_eight_bits()
    {
        Assert.Equal([0, 255, 119], PortablePixmap.Read(Bytes("P5 3 1 15\n", 0, 15, 7), 200).Samples.ToArray());
        Assert.Equal([255, 128], PortablePixmap.Read(Bytes("P5 2 1 65535\n", 0xFF, 0xFF, 0x80, 0x00), 200).Samples.ToArray());
    }

    [Fact]
    public void Several_pictures_of_a_stream_are_read_one_after_another()
    {
        using var stream = new MemoryStream([.. Bytes("P5 2 1 255\n", 10, 32), .. Bytes("P5\n1 1\n255\n", 9), (byte)'\n']);
        Assert.Equal([2, 1], PortablePixmap.ReadAll(stream, 200).Select(p => p.Width));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        using var stream = new MemoryStream();
        PortablePixmap.WriteGray(stream, new InkImage(3, 2, [1, 2, 3, 4, 5, 6], 200));
        var read = PortablePixmap.Read(stream.ToArray(), 200);
        Assert.Equal((3, 2, 1), (read.Width, read.Height, read.Channels));
        Assert.Equal([1, 2, 3, 4, 5, 6], read.Samples.ToArray());
    }

    [Theory]
    [InlineData("", PictureUnreadableReason.NotPixmap)]
    [InlineData("PK\u0003\u0004", PictureUnreadableReason.NotPixmap)]
    [InlineData("P3\n1 1\n255\n0 0 0\n", PictureUnreadableReason.NotPixmap)]
    [InlineData("P6\n0 5\n255\n", PictureUnreadableReason.HeaderDamaged)]
    [InlineData("P6\n5 0\n255\n", PictureUnreadableReason.HeaderDamaged)]
    [InlineData("P6\n-5 5\n255\n", PictureUnreadableReason.HeaderDamaged)]
    [InlineData("P6\n5 5\n0\n", PictureUnreadableReason.HeaderDamaged)]
    [InlineData("P6\n5 5\n70000\n", PictureUnreadableReason.HeaderDamaged)]
    [InlineData("P6\n99999999999999999999 5\n255\n", PictureUnreadableReason.TooLarge)]
    [InlineData("P6\n60000 60000\n255\n", PictureUnreadableReason.TooLarge)]
    [InlineData("P6\n10000 10000\n255\nabc", PictureUnreadableReason.Truncated)]
    [InlineData("P4\n10 10\nabc", PictureUnreadableReason.Truncated)]
    [InlineData("P6\n10", PictureUnreadableReason.Truncated)]
    [InlineData("P6\n# a comment without end", PictureUnreadableReason.Truncated)]
    public void What_is_no_picture_says_why(string text, PictureUnreadableReason reason) =>
        Assert.Equal(reason, Assert.Throws<PictureUnreadableException>(() => PortablePixmap.Read(Encoding.Latin1.GetBytes(text), 200)).Reason);

    [Fact]
    public void A_comment_without_end_is_not_read_to_the_end() =>
        Assert.Equal(PictureUnreadableReason.HeaderDamaged, Assert.Throws<PictureUnreadableException>(() => PortablePixmap.Read(Encoding.Latin1.GetBytes("P6 #" + new string('a', 100_000)), 200)).Reason);

    private static byte[] Bytes(string header, params byte[] samples) => [.. Encoding.ASCII.GetBytes(header), .. samples];
}
