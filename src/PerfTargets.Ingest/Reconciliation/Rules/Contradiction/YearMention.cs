using System.Globalization;
using System.Text.RegularExpressions;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>What a year in a text is said for.</summary>
internal enum YearUse
{
    /// <summary>Told in passing: a past event, a comparison, the year of a plan.</summary>
    Passing,

    /// <summary>A period or date that is all the text says: 2026年1月—12月.</summary>
    WholeText,

    /// <summary>A deadline within a sentence: 2026年12月31日前, 到2026年底.</summary>
    Deadline,

    /// <summary>Something still to come: 2025年预计….</summary>
    Expected,
}

/// <summary>A year printed in a text.</summary>
/// <param name="Year">The year.</param>
/// <param name="Use">What it is said for.</param>
internal sealed partial record YearMention(int Year, YearUse Use)
{
    /// <summary>The years of a text in printed order, without those in titles, document numbers and ranges over several years.</summary>
    public static IReadOnlyList<YearMention> Read(string text)
    {
        if (!MayHaveYear(text))
            return [];
        var plain = Quoted().Replace(PrintedText.Normalise(text), match => new string('□', match.Length));
        var whole = WholePeriod().IsMatch(plain);
        var mentions = new List<YearMention>();
        foreach (Match match in PrintedYear().Matches(plain))
        {
            var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            var use = whole ? YearUse.WholeText : UseOf(plain, match);
            mentions.Add(new YearMention(year, use));
            if (match.Groups["to"].Success)
            {
                // 2020—2022年 speaks of the years between, too; the last one is matched by itself.
                var to = int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture);
                mentions.AddRange(Enumerable.Range(year + 1, Math.Clamp(to - year - 1, 0, 100)).Select(between => new YearMention(between, use)));
            }
        }

        return mentions;
    }

    /// <summary>Whether the digits a year begins with stand in the text.</summary>
    public static bool MayHaveYear(string text) => NumberSigns.AreIn(text)
        && PrintedText.Normalise(text) is var plain
        && (plain.Contains("20", StringComparison.Ordinal) || plain.Contains("19", StringComparison.Ordinal));

    private static YearUse UseOf(string text, Match match)
    {
        var start = text.LastIndexOfAny([',', ';', '。', ':', '、'], match.Index) + 1;
        var end = text.IndexOfAny([',', ';', '。', ':', '、'], match.Index);
        var clause = text[start..(end < 0 ? text.Length : end)];
        if (Past().IsMatch(clause))
            return YearUse.Passing;
        if (DeadlineAt().IsMatch(text[match.Index..]) || (UntilBefore().IsMatch(text[..match.Index]) && YearEnd().IsMatch(text[match.Index..])))
            return YearUse.Deadline;
        return Expectation().IsMatch(text[match.Index..]) ? YearUse.Expected : YearUse.Passing;
    }

    /// <summary>Titles, document numbers and anything in brackets: 《…（2024）》, 〔2022〕3号.</summary>
    [GeneratedRegex(@"《[^》]*》|〔[^〕]*〕|\[[^\]]*\]|【[^】]*】|<[^<>]*>|\([^()]*\)|“[^”]*”|\(?\d{4}\)?\d*号")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![\d.])(?<year>(19|20)\d{2})(?=年|[./-]\d{1,2}([./-]\d|月|年?底|之?前|[-—–~～至到])|[-—–~～至到]+(?<to>(19|20)\d{2})年)")]
    private static partial Regex PrintedYear();

    [GeneratedRegex(@"^(?>(预算|计划|项目|完成|时间|期限|时限|实施|:|于|在|自|从|截至|截止|到|至)*)(19|20)\d{2}(年度?|[./-])(?>((19|20)\d{2}年度?|全年|年度|年内|内|\d{1,2}|月份?|日|[./-]|[-—–~～至到]|底|末|初|上半年|下半年|第?[一二三四]季度|之?前|以前|全面|按期|按时|及时|完成|实施|执行|完毕|任务|目标|各项|工作|。)*)$")]
    private static partial Regex WholePeriod();

    [GeneratedRegex(@"^\d{4}(年(\d{1,2}月)?(\d{1,2}日)?|[./-]\d{1,2}([./-]\d{1,2})?日?)(年?底|月?底|月?末|末)?(之前|以前|前)")]
    private static partial Regex DeadlineAt();

    [GeneratedRegex("(到|至|在|于|力争|确保|计划)$")]
    private static partial Regex UntilBefore();

    [GeneratedRegex(@"^\d{4}年(\d{1,2}月)?(底|末|年底|\d{1,2}日)")]
    private static partial Regex YearEnd();

    [GeneratedRegex(@"^\d{4}年度?(全年)?(预计|拟|计划|将)")]
    private static partial Regex Expectation();

    [GeneratedRegex("已|截至|截止|参照|根据|依据|按照|上年|同比|相比|比|较|自从|以来|曾|原|统计|文件|通知|规划|印发")]
    private static partial Regex Past();
}
