using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Tests.Reporting;

/// <summary>No text of a document becomes markup, or makes a page say what it does not.</summary>
public class HtmlTextTests
{
    [Theory]
    [InlineData("</script><img src=x onerror=alert(1)>", "&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("\" onclick='x' &amp;", "&quot; onclick=&#39;x&#39; &amp;amp;")]
    [InlineData("合计\u202E00.02", "合计[U+202E]00.02")]
    [InlineData("a\u2066b\u2069", "a[U+2066]b[U+2069]")]
    [InlineData("a\u0000b\u001Bc\u0085d\u007F", "a\uFFFDb\uFFFDc\uFFFDd\uFFFD")]
    [InlineData("一\n二\t三", "一\n二\t三")]
    [InlineData("𠮷野家", "𠮷野家")]
    public void Text_is_escaped(string text, string escaped) => Assert.Equal(escaped, HtmlText.Escape(text));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("a\uFFFDb", HtmlText.Escape("a\uD842b"));

    [Fact]
    public void A_text_that_is_the_same_in_both_languages_stands_once() =>
        Assert.Equal("PT101", HtmlText.Both(new Bilingual("PT101", "PT101")));
}
