using System.Diagnostics;
using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Reading.Html;

/// <summary>Pages that no office sends: one clear diagnostic, in little time, and never an overflow.</summary>
public sealed class HostilePageTests : IDisposable
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(10);

    private readonly IngestPipeline pipeline = new(new IngestOptions());
    private readonly string folder = Directory.CreateTempSubdirectory("perftargets-").FullName;

    public static TheoryData<string, string, string> TooMuch => new()
    {
        { "100,000 nested div", Repeat("<div>", 100_000) + "甲", DiagnosticCode.NestedTooDeep },
        { "100,000 nested div, closed", Repeat("<div>", 100_000) + Repeat("</div>", 100_000), DiagnosticCode.NestedTooDeep },
        { "100,000 nested span", Repeat("<span>", 100_000), DiagnosticCode.NestedTooDeep },
        { "5,000 nested tables", Repeat("<table><tr><td>", 5_000) + "甲" + Repeat("</td></tr></table>", 5_000), DiagnosticCode.NestedTooDeep },
        { "fonts that every paragraph repeats", string.Concat(Enumerable.Range(0, 450).Select(i => $"<font color=c{i}>")) + Repeat("<p>甲", 10_000), DiagnosticCode.TooLarge },
        { "2,000,000 elements", Repeat("<p>", 2_000_000), DiagnosticCode.TooLarge },
        { "1,000 columns by 65,534 rows", "<table><tr>" + Repeat("<td rowspan=65534 colspan=1000>", 3) + Repeat("<tr><td>", 2_000) + "</table>", DiagnosticCode.TooLarge },
    };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void A_page_over_a_limit_is_refused(string name, string html, string code)
    {
        Assert.NotEmpty(name);
        AssertRefused(code, Encoding.UTF8.GetBytes("<html>" + html), "a.html");
    }

    [Fact]
    public void Tables_nested_as_deep_as_is_read_need_no_large_stack()
    {
        var html = Repeat("<table><tr><td>", 160) + "<table><tr><td>项目名称<td>修渠</table>" + Repeat("</td></tr></table>", 160);
        string? view = null;
        var thread = new Thread(() => view = HtmlView.Of(html), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal("0: 0=项目名称 | 1=修渠", view);
    }

    [Fact]
    public void Unclosed_cells_are_not_deep() => Assert.Equal(3000, HtmlView.Of("<table>" + Repeat("<tr><td><b>甲<td><font color=red>乙", 3000)).Split('\n').Length);

    [Fact]
    public void Scripts_full_of_tags_are_not_deep() =>
        Assert.Equal("¶ 甲", HtmlView.Of("<html><script>" + Repeat("'<div>'", 5000) + "</script><p>甲"));

    [Fact]
    public void Many_attributes_cost_little()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal("0: 0=甲", HtmlView.Of("<table><tr><td " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i} ")) + ">甲</table>"));
        Assert.True(clock.Elapsed < Most, $"{clock.Elapsed}");
    }

    [Fact]
    public void Two_hundred_megabytes_are_refused_before_they_are_read()
    {
        var file = Path.Combine(folder, "a.html");
        using (var stream = File.Create(file))
        {
            stream.Write("<html><table>"u8);
            stream.SetLength(200L << 20);
        }

        var document = pipeline.IngestFile(file, "a.html");
        Assert.Equal(DiagnosticCode.TooLarge, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void Zero_bytes() => AssertRefused(DiagnosticCode.EmptyFile, [], "a.html");

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><table><tr><td>")]
    public void Random_bytes_are_no_page(string start)
    {
        var bytes = new byte[20_000];
        new Random(5).NextBytes(bytes);
        AssertRefused(DiagnosticCode.NotText, [.. Encoding.ASCII.GetBytes(start), .. bytes], "a.html");
    }

    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ\n", DocumentFormat.Pdf)]
    [InlineData("PK\u0003\u0004\u0014\0\0\0\0\0[Content_Types].xml word/document.xml", DocumentFormat.Docx)]
    [InlineData("项目名称\t修渠\n", DocumentFormat.Text)]
    [InlineData("关于印发<某县河道管理办法>的通知", DocumentFormat.Text)]
    public void The_content_decides_not_the_name(string content, DocumentFormat format) =>
        Assert.Equal(format, PerfTargets.Ingest.Reading.FormatDetector.Detect(Encoding.UTF8.GetBytes(content), "a.html").Format);

    [Theory]
    [InlineData("<p>修渠</p>\t1\n", DocumentFormat.Text)]
    [InlineData("<关于修渠的通知>\n", DocumentFormat.Text)]
    [InlineData("<div class=x>\n<TABLE><tr><td>甲</table></div>", DocumentFormat.Html)]
    [InlineData("\uFEFF\r\n<!-- saved from url=(0014)about:internet -->\n<?import a?><HTML xmlns:o=\"x\">", DocumentFormat.Html)]
    [InlineData("<?xml version=\"1.0\"?><w:wordDocument/>", DocumentFormat.Text)]
    [InlineData("项目名称：修渠\nContent-Type: text/html\n", DocumentFormat.Text)]
    public void A_page_needs_no_name(string content, DocumentFormat format) =>
        Assert.Equal(format, PerfTargets.Ingest.Reading.FormatDetector.Detect(Encoding.UTF8.GetBytes(content), "a.txt").Format);

    [Fact]
    public void A_page_cut_off_anywhere_never_throws()
    {
        foreach (var trap in HtmlTrap.All)
        {
            var bytes = Encoding.UTF8.GetBytes("<!doctype html>" + trap.Html);
            for (var length = 1; length < bytes.Length; length += 5)
                Assert.NotNull(pipeline.IngestBytes(bytes.AsMemory(0, length), "a.html"));
        }
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private void AssertRefused(string code, byte[] bytes, string path)
    {
        var clock = Stopwatch.StartNew();
        var document = pipeline.IngestBytes(bytes, path);
        Assert.Equal(DocumentStatus.Unreadable, document.Status);
        Assert.Equal(code, Assert.Single(document.Diagnostics).Code);
        Assert.True(clock.Elapsed < Most, $"{clock.Elapsed}");
    }
}
