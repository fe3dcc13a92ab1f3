using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>A count of things in a text and the list of their names beside it: 3个村（上坝村、下坝村、石桥村）.</summary>
/// <param name="Count">The number stated.</param>
/// <param name="Thing">What is counted, with its measure word: 个村.</param>
/// <param name="Fewest">How many names there are, when 和 and 及 are parts of names.</param>
/// <param name="Most">How many names there are, when 和 and 及 part names.</param>
/// <param name="Text">The names as printed.</param>
/// <param name="Alike">Whether every name ends as the thing counted does, so that none can be anything else.</param>
/// <param name="BreaksOff">Whether the text ends within the bracket, so that names may be missing from the print.</param>
internal sealed partial record ItemList(int Count, string Thing, int Fewest, int Most, string Text, bool Alike, bool BreaksOff)
{
    /// <summary>The longest word that bounds a count.</summary>
    private const int LongestBound = 3;

    /// <summary>Names of kinds, not of things: 13个乡镇（街道、社区）.</summary>
    private static readonly HashSet<string> Kinds = ["街道", "社区", "乡镇", "镇", "乡", "村", "居委会", "村委会", "部门", "单位", "科室", "企业", "个人", "园区", "学校", "机关", "办", "局", "股室", "小组", "组"];

    private const string Numerals = "零一二三四五六七八九十";

    /// <summary>Whether the names may be as many as stated.</summary>
    public bool Holds => Fewest <= Count && Count <= Most;

    /// <summary>The counts with lists of a text. A list that ends in 等, gives examples or counts again (道路2条、路灯5盏) is no list of all.</summary>
    public static IEnumerable<ItemList> Read(string text)
    {
        if (!text.Contains('、', StringComparison.Ordinal))
            yield break;
        var plain = PrintedText.Normalise(text);
        foreach (Match match in Counted().Matches(plain))
        {
            if (Bounded().IsMatch(plain[Math.Max(0, match.Index - LongestBound)..match.Index]) || NumberOf(match.Groups["count"].Value) is not { } count || count is < 2 or > 60)
                continue;
            var names = match.Groups["names"].Value;
            if (Partial().IsMatch(names) || Nested().IsMatch(names) || !names.Contains('、', StringComparison.Ordinal) || names.Split('、').All(name => Kinds.Contains(name)))
                continue;
            var breaksOff = match.Groups["close"] is { Success: true, Length: 0 };
            yield return From(count, match.Groups["thing"].Value, names, breaksOff);
        }
    }

    private static ItemList From(int count, string thing, string names, bool breaksOff)
    {
        var items = names.Split('、').SelectMany(item => item.Split('和', '及', '与')).Where(item => item.Length > 0).ToList();
        var fewest = names.Split('、', StringSplitOptions.RemoveEmptyEntries).Length;
        var most = Math.Max(items.Count, names.Split(['、', ',', ';', '和', '及', '与'], StringSplitOptions.RemoveEmptyEntries).Length);
        var ending = thing[^1];
        var alike = fewest == most && names.Split('、').All(item => item.EndsWith(ending));
        return new ItemList(count, thing, fewest, most, names, alike, breaksOff);
    }

    private static int? NumberOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        int? Digit(string digit) => digit.Length == 0 ? null : Numerals.IndexOf(digit.Replace('两', '二'), StringComparison.Ordinal) is >= 0 and var value ? value : null;
        return ten < 0 ? Digit(text) : ((Digit(text[..ten]) ?? 1) * 10) + (Digit(text[(ten + 1)..]) ?? 0);
    }

    /// <summary>A count, what is counted, and the names in brackets, after a colon, or after 分别是 and the like.</summary>
    [GeneratedRegex(@"(?<![\d.一二三四五六七八九十百第“])(?<count>\d{1,2}|[二两三四五六七八九]|[二三四五]?十[一二三四五六七八九]?)(?<thing>[个家所名位项类种处条座场次期支部套件本篇]\p{IsCJKUnifiedIdeographs}{0,8}?)(\((?<names>[^()]+)(?<close>\)|$)|(:|,?(分别是|分别为|即))(?<names>[^()。;:,]+(?=[。;]|$)))")]
    private static partial Regex Counted();

    [GeneratedRegex("(至少|不少于|不低于|超过|约|近|≥|>|≤)$")]
    private static partial Regex Bounded();

    /// <summary>A list of examples, or of some.</summary>
    [GeneratedRegex("等|其中|如|含|各|之一|以及其他|其他|……|……|\\.\\.\\.")]
    private static partial Regex Partial();

    /// <summary>Numbers within the list count parts, not names.</summary>
    [GeneratedRegex(@"\d|[一二三四五六七八九十两][个家所名位项类种处条座场次期是]|“[^”]*、")]
    private static partial Regex Nested();
}
