using System.IO.Compression;
using PerfTargets.Pdf.Fonts.CMaps;
using PerfTargets.Pdf.Fonts.Tables;

namespace PerfTargets.Ingest.Tests.Pdf.Fonts;

public class AdobeGb1Tests
{
    /// <summary>The table in the assembly is what the published CMaps give. With ADOBE_GB1_WRITE set it is written anew first.</summary>
    [Fact]
    public void The_table_is_that_of_the_published_CMaps()
    {
        if (!PublishedCMaps.Exist)
            return;
        var expected = PublishedCMaps.Table().ToBytes();
        if (Environment.GetEnvironmentVariable("ADOBE_GB1_WRITE") is { Length: > 0 } path)
        {
            using var file = new BrotliStream(File.Create(path), CompressionLevel.SmallestSize);
            file.Write(expected);
            return;
        }

        Assert.Equal(expected, TableFile.Unpack("Adobe-GB1.bin"));
    }

    [Fact]
    public void Every_predefined_CMap_gives_the_CIDs_of_the_published_one()
    {
        if (!PublishedCMaps.Exist)
            return;
        foreach (var name in new[] { "GB-EUC-H", "GBpc-EUC-V", "GBK-EUC-H", "GBK-EUC-V", "GBKp-EUC-H", "GBK2K-H", "GBK2K-V", "UniGB-UTF16-H", "UniGB-UTF16-V", "UniGB-UTF8-H", "UniGB-UTF32-H" })
        {
            var published = PublishedCMaps.Read(name);
            var own = PredefinedCMaps.Find(name)!;
            Assert.Equal(name[^1] == 'V', own.IsVertical);
            foreach (var range in published.Cids.Ranges)
            {
                for (var key = range.First; key <= range.Last; key++)
                {
                    var (code, length) = ((uint)key, (int)(key >> 32));
                    Assert.Equal(published.Cid(code, length), own.Cid(code, length));
                }
            }
        }
    }

    [Theory]
    [InlineData(4559, "中")]
    [InlineData(1, " ")]
    [InlineData(34, "A")]
    [InlineData(814 + 32, "A")]
    [InlineData(0, null)]
    [InlineData(60000, null)]
    public void A_CID_has_a_character(int cid, string? text) => Assert.Equal(text, AdobeGb1.Text(cid));
}
