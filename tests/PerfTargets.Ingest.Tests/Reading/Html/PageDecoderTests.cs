using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading;
using PerfTargets.Ingest.Reading.Encodings;
using PerfTargets.Ingest.Reading.Html;

namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>The charset by mark, declaration and content; the content wins.</summary>
public class PageDecoderTests
{
    private static readonly UTF8Encoding Utf8 = new(false);

    public static TheoryData<string, byte[], string> Pages => new()
    {
        { "UTF-8 that declares nothing", Utf8.GetBytes(Page(null)), "" },
        { "UTF-8 that declares utf-8", Utf8.GetBytes(Page("utf-8")), "" },
        { "UTF-8 that declares gb2312", Utf8.GetBytes(Page("gb2312")), DiagnosticCode.EncodingGuessed },
        { "UTF-8 with a mark that declares gbk", [0xEF, 0xBB, 0xBF, .. Utf8.GetBytes(Page("gbk"))], "" },
        { "GB2312 that declares gb2312", TextDecoder.Gb18030.GetBytes(Page("GB2312")), "" },
        { "GB18030 that declares gb2312", TextDecoder.Gb18030.GetBytes(Page("gb2312")), "" },
        { "GBK that declares utf-8", TextDecoder.Gb18030.GetBytes(Page("utf-8")), DiagnosticCode.EncodingGuessed },
        { "GBK that declares iso-8859-1", TextDecoder.Gb18030.GetBytes(Page("iso-8859-1")), DiagnosticCode.EncodingGuessed },
        { "GBK that declares nothing", TextDecoder.Gb18030.GetBytes(Page(null)), DiagnosticCode.EncodingGuessed },
        { "GBK in an XML prolog", TextDecoder.Gb18030.GetBytes("<?xml version='1.0' encoding='gbk'?>" + Page(null)), "" },
        { "GBK far behind styles", TextDecoder.Gb18030.GetBytes("<!--" + new string('x', 9000) + "-->" + Page("gbk")), "" },
        { "UTF-16 little endian with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page("gb2312"))], "" },
        { "UTF-16 big endian with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Page(null))], "" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Page("utf-16")), DiagnosticCode.EncodingGuessed },
        { "Big5", CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes(Page("big5", "項目")), "" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_text_is_the_same_in_every_encoding(string name, byte[] bytes, string code)
    {
        var document = new HtmlDocumentReader().Read(bytes);
        Assert.Equal($"0: 0={(name == "Big5" ? "項目" : "农村饮水安全工程维修养护经费，喆镕䶮")}", HtmlView.Of(document));
        Assert.Equal(code, string.Join(' ', document.Diagnostics.Select(d => d.Code)));
        Assert.Equal(DocumentFormat.Html, FormatDetector.Detect(bytes, "无名").Format);
    }

    [Fact]
    public void A_page_cut_off_inside_a_character_is_read_and_says_so()
    {
        var bytes = Utf8.GetBytes("<meta charset=gb2312><table><tr><td>农村饮水安全工程");
        var document = new HtmlDocumentReader().Read(bytes.AsMemory(0, bytes.Length - 1));
        Assert.Equal("0: 0=农村饮水安全工\uFFFD", HtmlView.Of(document));
        Assert.Contains(document.Diagnostics, d => d.Code == DiagnosticCode.UndecodableBytes);
    }

    private static string Page(string? charset, string text = "农村饮水安全工程维修养护经费，喆镕䶮")
    {
        var meta = charset is null ? "" : charset.Length % 2 == 0 ? $"<META http-equiv=Content-Type content=\"text/html; charset={charset}\">" : $"<meta charset='{charset}'>";
        return $"<html><head>{meta}<style>td {{ border: 1px }}</style></head><body><table><tr><td>{text}</td></tr></table></body></html>";
    }
}
