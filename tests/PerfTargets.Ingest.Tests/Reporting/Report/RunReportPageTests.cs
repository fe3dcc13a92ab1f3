using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Reporting.Report;

namespace PerfTargets.Ingest.Tests.Reporting.Report;

public partial class RunReportPageTests
{
    private static readonly string County = ReportPage.Of(ReportSamples.County());

    [Fact]
    public void The_page_asks_nothing_of_a_network()
    {
        Assert.DoesNotContain("://", County, StringComparison.Ordinal);
        Assert.DoesNotMatch(FromElsewhere(), County);
        Assert.Contains("default-src 'none'", County, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("style")]
    [InlineData("script")]
    public void The_policy_allows_the_pages_own_style_and_script_only(string tag)
    {
        var text = Regex.Match(County, $"<{tag}>(.*?)</{tag}>", RegexOptions.Singleline).Groups[1].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        Assert.Contains($"{tag}-src 'sha256-{hash}'", County, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", County, StringComparison.Ordinal);
    }

    [Fact]
    public void The_three_questions_come_first()
    {
        var titles = new HtmlParser().ParseDocument(County).QuerySelectorAll("h2 .z").Select(h => h.TextContent);
        Assert.Equal(["谁还没有报", "哪些表有问题", "哪些没能读", "与上次相比", "图示", "各单位明细"], titles);
    }

    [Fact]
    public void Every_link_leads_to_a_place_on_the_page()
    {
        var page = new HtmlParser().ParseDocument(County);
        var ids = page.All.Select(e => e.Id).OfType<string>().ToHashSet();
        Assert.All(page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(href => !href.Contains('=')), href => Assert.Contains(href[1..], ids));
    }

    [Fact]
    public void Every_finding_has_its_sentence_in_both_languages_its_row_and_its_place()
    {
        var page = new HtmlParser().ParseDocument(County);
        var articles = page.QuerySelectorAll("article");
        Assert.Equal(ReportSamples.CountyInput().Findings.Count, articles.Length);
        Assert.All(articles, article =>
        {
            Assert.NotEmpty(article.QuerySelector(".says .z")!.TextContent);
            Assert.NotEmpty(article.QuerySelector(".says .e")!.TextContent);
            Assert.NotNull(article.QuerySelector("td.bad"));
            Assert.Matches("第[0-9]+(行|个表|个指标|页)|绩效指标表", article.QuerySelector(".place")!.TextContent);
        });
    }

    [Fact]
    public void Without_roster_and_earlier_run_the_page_says_so()
    {
        var page = ReportPage.Of(RunReportBuilder.Build(
            ReportSamples.CountyInput() with { Roster = null, Head = new ReportHead(), History = [], Resolved = [] }, ReportSamples.Forms, new ReportOptions()));
        Assert.Contains("没有应报名单", page);
        Assert.Contains("没有上一次核对可比", page);
        Assert.DoesNotContain("新发现", page);
        Assert.DoesNotContain("报送进度", page);
    }

    [Fact]
    public void A_hostile_text_stays_text()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)>\u202E</style><b>";
        var forms = ReportSamples.Forms.Select(form => form with
        {
            Unit = Hostile,
            ProjectName = Hostile,
            Source = form.Source with { Path = Hostile + "/a.txt" },
            Indicators = [.. form.Indicators.Select(i => i with { Level3 = Hostile })],
        });
        var input = ReportSamples.CountyInput() with { Unread = [new UnreadInput(Hostile, new Bilingual(Hostile, Hostile))], WithoutForms = [Hostile] };
        var page = ReportPage.Of(RunReportBuilder.Build(input, forms, new ReportOptions()));
        var parsed = new HtmlParser().ParseDocument(page);
        Assert.Empty(parsed.QuerySelectorAll("img, [onerror]"));
        Assert.Single(parsed.QuerySelectorAll("script"));
        Assert.Single(parsed.QuerySelectorAll("style"));
        Assert.DoesNotContain('\u202E', page);
        Assert.Contains("</script><img src=x onerror=alert(1)>[U+202E]", parsed.Body!.TextContent);
    }

    [Fact]
    public void The_same_report_is_the_same_bytes() => Assert.Equal(County, ReportPage.Of(ReportSamples.County()));

    [Fact]
    public void One_line_sums_the_run_up()
    {
        var line = RunLine.Of(ReportSamples.County());
        Assert.Equal("第 12 次：文件 12（新 3，改 2，未变 5，移动 1，撤下 1，未读 2，待续 1）；表 23；错误 16，提醒 24；新增 12，已改正 2；缺报 3", line.Zh);
        Assert.StartsWith("Run 12: 12 files (3 new", line.En, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"<[a-z]+ [^>]*\bsrc=|@import|url\((?!#)|<link\b|<iframe\b|fetch\(|XMLHttpRequest")]
    private static partial Regex FromElsewhere();
}
