using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PerfTargets.Ingest.Tests.Reporting.Report;

/// <summary>The page in a browser: its policy lets its own script run, and the filter does what it says.</summary>
public sealed class RunReportBrowserTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("perftargets-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [BrowserFact]
    public void A_link_with_a_filter_shows_what_it_asks_for_and_nothing_else()
    {
        var page = Open("#sev=error&rule=PT104");
        var shown = Shown(page);
        Assert.NotEmpty(shown);
        Assert.All(shown, article => Assert.Equal("PT104", article.GetAttribute("data-r")));
        Assert.Equal(shown.Count(), ReportSamples.County().Findings.Count(f => f.Finding.RuleId == "PT104"));
        Assert.StartsWith($"{shown.Count()} / ", page.GetElementById("shown")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("details.unit:not([hidden])"), unit => Assert.NotEmpty(unit.QuerySelectorAll("article:not([hidden])")));
    }

    [BrowserFact]
    public void Words_are_looked_for_in_findings_forms_and_units()
    {
        var shown = Shown(Open("#q=" + Uri.EscapeDataString("水务局 PT107")));
        Assert.NotEmpty(shown);
        Assert.All(shown, article => Assert.Equal("PT107", article.GetAttribute("data-r")));
    }

    [BrowserFact]
    public void The_other_language_is_one_switch_away()
    {
        var page = Open("#lang=en");
        Assert.Contains("en", page.DocumentElement.ClassList);
        Assert.DoesNotContain("zh", page.DocumentElement.ClassList);
        Assert.Equal("Performance target forms: check report", page.Title);
    }

    [BrowserFact]
    public void A_filter_that_nothing_matches_says_so()
    {
        var page = Open("#q=" + Uri.EscapeDataString("没有这样的文字"));
        Assert.Empty(Shown(page));
        Assert.False(page.GetElementById("nothing")!.HasAttribute("hidden"));
    }

    private IHtmlDocument Open(string hash)
    {
        var file = Path.Combine(folder, "核对报告.html");
        File.WriteAllText(file, ReportPage.Of(ReportSamples.County()));
        return new HtmlParser().ParseDocument(Browser.Dom(file, hash));
    }

    private static IEnumerable<IElement> Shown(IHtmlDocument page) =>
        page.QuerySelectorAll("article").Where(article => !article.HasAttribute("hidden") && article.Closest(".form[hidden], .unit[hidden]") is null).ToList();
}
