using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Tests.Reporting;

/// <summary>How findings look to a person: the wrong figure marked, lines within the terminal.</summary>
public class CheckTextTests
{
    private const string Sentence = "购书３万元、布展2万元，共计６.0万元，由县财政安排，按季度拨付，年底前全部支付完毕，结余部分收回统筹使用";

    private static Finding Of(string raw, decimal? actual) => new()
    {
        RuleId = "PT109",
        Name = "stated-sum-wrong",
        Severity = Severity.Error,
        Certainty = Certainty.Likely,
        Fingerprint = new string('0', 32),
        FormIds = ["a-0"],
        Path = "a.txt",
        Message = new Bilingual("文中列出的 2 项金额相加是 5 万元，但写的合计是 6 万元。请核对各项和合计。", "The two parts come to 5 and not to 6."),
        Actual = actual,
        Evidence = [new Evidence("a-0", "/goals/0/text", raw, new Location { Line = 7 })],
    };

    private static string Write(Finding finding, TextStyle style, bool chinese = true)
    {
        using var output = new StringWriter { NewLine = "\n" };
        CheckTextWriter.Write(output, new CheckReport(1, [], new ReconcileResult([finding], [])), chinese, style);
        return output.ToString();
    }

    [Fact]
    public void The_wrong_figure_is_marked_in_brackets() =>
        Assert.Contains("共计【６.0】万元", Write(Of(Sentence, 6), TextStyle.Plain), StringComparison.Ordinal);

    [Fact]
    public void On_a_terminal_it_is_marked_in_colour()
    {
        var text = Write(Of(Sentence, 6), new TextStyle(Colour: true, Width: null));
        Assert.Contains("共计\u001b[1;31m６.0\u001b[0m万元", text, StringComparison.Ordinal);
        Assert.DoesNotContain('【', text);
    }

    [Theory]
    [InlineData(60000, "【60000】元")]
    [InlineData(3, "共计60000元")]
    public void Units_may_differ_and_a_figure_that_is_not_there_marks_nothing(decimal actual, string part) =>
        Assert.Contains(part, Write(Of("共计60000元", actual), TextStyle.Plain), StringComparison.Ordinal);

    [Fact]
    public void A_bare_figure_is_left_to_the_formula() => Assert.DoesNotContain("原文", Write(Of("20.00", 20), TextStyle.Plain), StringComparison.Ordinal);

    [Theory]
    [InlineData(40, true)]
    [InlineData(40, false)]
    [InlineData(72, true)]
    [InlineData(120, false)]
    public void Lines_keep_to_the_width_and_lose_no_character(int width, bool chinese)
    {
        var wide = Write(Of(Sentence, 6), TextStyle.Plain, chinese);
        var narrow = Write(Of(Sentence, 6), new TextStyle(Colour: false, width), chinese);
        Assert.All(narrow.Split('\n'), line => Assert.True(TextTable.Width(line) <= width, line));
        Assert.Equal(Letters(wide), Letters(narrow));

        static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    [Fact]
    public void A_likely_finding_says_so() => Assert.Contains("错误 PT109（很可能）", Write(Of(Sentence, 6), TextStyle.Plain), StringComparison.Ordinal);
}
