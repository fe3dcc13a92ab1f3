using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading;
using PerfTargets.Ingest.Reading.Encodings;

namespace PerfTargets.Ingest.Tests.Reading.Encodings;

public class TextDecoderTests
{
    private const string Sample = "\t项目名称\n\t农村饮水安全工程维修养护经费\n\n\t预算单位\n\t县水务局，其他（略）。\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false).GetBytes(Sample) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. new UTF8Encoding(false).GetBytes(Sample)] },
        { "UTF-16 little endian with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 big endian with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        { "UTF-16 little endian", Encoding.Unicode.GetBytes(Sample) },
        { "UTF-16 big endian", Encoding.BigEndianUnicode.GetBytes(Sample) },
        { "GB18030", Gb18030.GetBytes(Sample) },
    };

    private static Encoding Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_the_same_in_every_encoding(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        Assert.Equal(Sample, TextDecoder.Decode(bytes, []));
    }

    [Fact]
    public void A_guessed_encoding_says_so()
    {
        var diagnostics = new List<Diagnostic>();
        TextDecoder.Decode(Gb18030.GetBytes(Sample), diagnostics);
        Assert.Equal(DiagnosticCode.EncodingGuessed, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_truncated_copy_is_read_and_says_where_it_is_damaged()
    {
        var bytes = new UTF8Encoding(false).GetBytes(Sample);
        var diagnostics = new List<Diagnostic>();
        var text = TextDecoder.Decode(bytes.AsSpan(0, bytes.Length - 3), diagnostics);
        Assert.EndsWith("\uFFFD", text, StringComparison.Ordinal);
        Assert.Equal(DiagnosticCode.UndecodableBytes, Assert.Single(diagnostics).Code);
    }

    public static TheoryData<string, byte[]> NoText
    {
        get
        {
            var random = new byte[4096];
            new Random(7).NextBytes(random);
            return new()
            {
                { "random bytes", random },
                { "zero bytes", new byte[1000] },
                { "Big5", CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes("項目名稱農村飲水安全工程維修養護經費預算單位縣水務局總額") },
                { "Shift-JIS", CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!.GetBytes("これは日本語の文書です。業績目標の申告書ではありません。") },
            };
        }
    }

    [Theory]
    [MemberData(nameof(NoText))]
    public void Bytes_that_are_no_text_are_refused(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        var refused = Assert.Throws<UnreadableDocumentException>(() => TextDecoder.Decode(bytes, []));
        Assert.Equal(DiagnosticCode.NotText, refused.Diagnostic.Code);
    }
}
