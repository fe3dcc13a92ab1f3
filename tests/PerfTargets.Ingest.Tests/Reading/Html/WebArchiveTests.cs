using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading;
using PerfTargets.Ingest.Reading.Encodings;
using PerfTargets.Ingest.Reading.Html;

namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>MHTML as browsers, Word and Excel save it.</summary>
public class WebArchiveTests
{
    private const string Page = "<html><body><table><tr><td>项目名称</td><td>修渠=引水</td></tr></table></body></html>";
    private const string Expected = "0: 0=项目名称 | 1=修渠=引水";

    public static TheoryData<string, byte[]> Archives => new()
    {
        { "quoted-printable", Archive("text/html; charset=\"utf-8\"", "quoted-printable", QuotedPrintable(Encoding.UTF8.GetBytes(Page))) },
        { "quoted-printable in GBK", Archive("text/html;\r\n\tcharset=gb2312", "quoted-printable", QuotedPrintable(TextDecoder.Gb18030.GetBytes(Page))) },
        { "base64", Archive("text/html", "base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(Page), Base64FormattingOptions.InsertLineBreaks)) },
        { "8bit", Archive("text/html; charset=utf-8", "8bit", Page) },
        { "line feeds alone", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Archive("text/html; charset=utf-8", "8bit", Page)).Replace("\r\n", "\n")) },
        { "one part", Encoding.UTF8.GetBytes($"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{Page}") },
    };

    [Theory]
    [MemberData(nameof(Archives))]
    public void The_page_of_an_archive_is_read(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        Assert.Equal(DocumentFormat.Html, FormatDetector.Detect(bytes, "无名").Format);
        Assert.Equal(Expected, HtmlView.Of(new HtmlDocumentReader().Read(bytes)));
    }

    [Fact]
    public void The_sheets_of_a_workbook_stand_in_frames()
    {
        var part = $"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
        var archive = $"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n{part}<html><frameset rows=*><frame src=sheet001.htm></frameset></html>\r\n{part}{Page}\r\n--b--\r\n";
        Assert.Equal(Expected, HtmlView.Of(new HtmlDocumentReader().Read(Encoding.UTF8.GetBytes(archive))));
    }

    [Fact]
    public void A_truncated_archive_gives_what_is_there()
    {
        var bytes = Archive("text/html", "base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(Page)));
        for (var length = bytes.Length; length > 0; length -= 7)
        {
            try
            {
                Assert.NotNull(new HtmlDocumentReader().Read(bytes.AsMemory(0, length)));
            }
            catch (UnreadableDocumentException e)
            {
                Assert.NotEmpty(e.Diagnostic.Code);
            }
        }
    }

    [Fact]
    public void An_archive_without_a_page_says_so()
    {
        var archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n"u8.ToArray();
        Assert.Equal(DiagnosticCode.UnsupportedFormat, Assert.Throws<UnreadableDocumentException>(() => new HtmlDocumentReader().Read(archive)).Diagnostic.Code);
    }

    private static byte[] Archive(string type, string encoding, string body) => Encoding.UTF8.GetBytes(
        "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----=_Part_7\"\r\n\r\n"
        + $"This is a web archive.\r\n------=_Part_7\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Location: file:///C:/1.htm\r\n\r\n{body}\r\n"
        + "------=_Part_7\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------=_Part_7--\r\n");

    private static string QuotedPrintable(byte[] bytes)
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var b in bytes)
        {
            var next = b is > 32 and < 127 and not (byte)'=' ? ((char)b).ToString() : $"={b:X2}";
            if (column + next.Length > 75)
            {
                text.Append("=\r\n");
                column = 0;
            }

            text.Append(next);
            column += next.Length;
        }

        return text.ToString();
    }
}
