namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>What two texts speak of alike: pairs of neighbouring characters that both hold, but for words every form uses.</summary>
internal static class SharedWords
{
    /// <summary>Words of administration that say nothing about what a project does, by their first character.</summary>
    private static readonly Dictionary<char, string[]> CommonWords = (
        "工作 完成 达到 标准 提高 提升 加强 保障 开展 做好 推进 进一步 服务 目标 任务 全面 建设 管理 年度 发展 通过 实施 项目 经费 资金 "
        + "指标 数量 质量 时效 成本 效益 满意 各项 要求 情况 实现 确保 相关 落实 我县 我区 我市 我州 全县 全区 全市 全州 按照 根据 及时 每年 "
        + "全年 本年 组织 效果 明显 考核 影响 可持续 社会 经济 不低于 不少于 计划").Split(' ').GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The pairs of characters that a text is made of.</summary>
    public static HashSet<int> PairsOf(string text)
    {
        var plain = PrintedText.Normalise(text);
        var pairs = new HashSet<int>();
        var before = -1;
        for (var i = 0; i < plain.Length; i++)
        {
            var common = CommonWordAt(plain, i);
            if (common is not null)
            {
                i += common.Length - 1;
                before = -1;
                continue;
            }

            var isWord = plain[i] is >= '\u4E00' and <= '\u9FFF';
            if (isWord && before == i - 1 && before >= 0)
                pairs.Add((plain[before] << 16) | plain[i]);
            before = isWord ? i : -1;
        }

        return pairs;
    }

    private static string? CommonWordAt(string text, int at)
    {
        if (CommonWords.TryGetValue(text[at], out var words))
        {
            foreach (var word in words)
            {
                if (text.AsSpan(at).StartsWith(word))
                    return word;
            }
        }

        return null;
    }
}
