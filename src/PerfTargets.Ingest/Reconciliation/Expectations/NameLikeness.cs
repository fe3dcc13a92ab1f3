namespace PerfTargets.Ingest.Reconciliation.Expectations;

/// <summary>
/// Whether two names look like slips of one: a character that is easily mistaken, one left out, one contained in the other.
/// Names that differ by a number or a direction are names of two things, however alike they look.
/// </summary>
internal static class NameLikeness
{
    /// <summary>Shorter names are contained in others too easily.</summary>
    private const int ShortestContained = 4;

    /// <summary>In shorter names one character makes another name: 农业局 and 林业局.</summary>
    private const int LengthForOne = 6;

    /// <summary>第一 and 第二, 东 and 西, 新 and 老: what tells sister units and stages of a project apart.</summary>
    private const string Telling = "一二三四五六七八九十百零〇两甲乙丙丁0123456789东西南北中上下前后左右新老大小";

    /// <summary>Characters that are typed or recognised for each other.</summary>
    private static readonly string[] Mistaken =
    [
        "帐账", "象像", "做作", "坐座", "记纪", "副付", "园圆", "历厉", "即既", "拨拔", "末未", "己已巳", "人入", "土士", "日曰",
        "千干", "教救", "备各", "贸货", "侯候", "幅辐", "部步", "其它", "戌戍", "澜谰", "晴睛", "折拆", "贷货", "侧测", "型形", "订定", "名明", "分份", "采彩",
    ];

    private static readonly Dictionary<char, int> Groups = Mistaken
        .SelectMany((group, i) => group.Select(c => (Character: c, Group: i)))
        .DistinctBy(entry => entry.Character)
        .ToDictionary(entry => entry.Character, entry => entry.Group);

    /// <summary>Whether the names differ in nothing but characters that are easily mistaken.</summary>
    public static bool IsMistyped(string one, string other)
    {
        if (one.Length != other.Length || one == other)
            return false;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i] && !(Groups.TryGetValue(one[i], out var group) && Groups.TryGetValue(other[i], out var same) && group == same))
                return false;
        }

        return true;
    }

    /// <summary>Whether one name is near the other: contained in it, or a slip or two away where the name is long enough.</summary>
    /// <param name="one">A name apart from spaces and signs.</param>
    /// <param name="other">The other, likewise.</param>
    /// <param name="lengthForTwo">From how many characters on two slips are still one name.</param>
    public static bool IsNear(string one, string other, int lengthForTwo)
    {
        if (IsMistyped(one, other))
            return true;
        return TellingOf(one) == TellingOf(other) && IsSlip(one, other, lengthForTwo);
    }

    /// <summary>The same for names that are known to have the same numbers and directions in them.</summary>
    public static bool IsSlip(string one, string other, int lengthForTwo)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length >= ShortestContained
            && (longer.StartsWith(shorter, StringComparison.Ordinal) || longer.EndsWith(shorter, StringComparison.Ordinal)))
            return true;
        var allowed = shorter.Length >= lengthForTwo ? 2 : longer.Length >= LengthForOne ? 1 : 0;
        return allowed > 0 && longer.Length - shorter.Length <= allowed && Slips(one, other) <= allowed;
    }

    /// <summary>The numbers and directions in a name, in their order.</summary>
    public static string TellingOf(string name) => string.Concat(name.Where(c => Telling.Contains(c, StringComparison.Ordinal)));

    /// <summary>How many characters have to be put in, left out or changed.</summary>
    private static int Slips(string one, string other)
    {
        var former = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], former[j]) + 1, former[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            former = row;
        }

        return former[^1];
    }
}
