namespace PerfTargets.Ingest.Reconciliation.Matching;

/// <summary>A slip of the pen: one character too many, too few or wrong, where that character tells nothing apart.</summary>
internal static class Slip
{
    /// <summary>Characters that name another thing when they change: 一 and 二, 县 and 乡, 正 and 副.</summary>
    private const string Telling = "零一二三四五六七八九十甲乙丙丁上中下正副男女大小老少新旧原前后内外东南西北春夏秋冬省市州县区乡镇村社街初高幼收支进出入买卖增减非不无未";

    /// <summary>Whether two names differ by just one slip.</summary>
    public static bool IsOnly(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (longer.Length - shorter.Length > 1)
            return false;
        var front = 0;
        while (front < shorter.Length && shorter[front] == longer[front])
            front++;
        var back = 0;
        while (back < shorter.Length - front && shorter[^(back + 1)] == longer[^(back + 1)])
            back++;
        var (left, right) = (shorter[front..^back], longer[front..^back]);
        return left.Length <= 1 && right.Length <= 1 && !(left + right).Any(c => Telling.Contains(c, StringComparison.Ordinal) || char.IsAsciiLetterOrDigit(c));
    }
}
