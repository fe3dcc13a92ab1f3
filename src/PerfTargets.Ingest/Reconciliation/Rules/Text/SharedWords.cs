using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>What two texts speak of alike: pairs of neighbouring characters that both hold, but for words every form uses.</summary>
internal static partial class SharedWords
{
    /// <summary>The pairs of characters that a text is made of.</summary>
    public static HashSet<string> PairsOf(string text)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in CommonWords().Replace(PrintedText.Normalise(text), " ").Split(' '))
        {
            foreach (Match word in Characters().Matches(run))
            {
                for (var i = 0; i + 1 < word.Length; i++)
                    pairs.Add(word.Value.Substring(i, 2));
            }
        }

        return pairs;
    }

    /// <summary>Words of administration that say nothing about what a project does.</summary>
    [GeneratedRegex("工作|完成|达到|标准|提高|提升|加强|保障|开展|做好|推进|进一步|服务|目标|任务|全面|建设|管理|年度|发展|通过|实施|项目|经费|资金|指标|数量|质量|时效|成本|效益|满意|各项|要求|情况|实现|确保|相关|落实|我[县区市州]|全[县区市州]|按照|根据|及时|每年|全年|本年|组织|效果|明显|考核|影响|可持续|社会|经济|不低于|不少于|计划")]
    private static partial Regex CommonWords();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}+")]
    private static partial Regex Characters();
}
