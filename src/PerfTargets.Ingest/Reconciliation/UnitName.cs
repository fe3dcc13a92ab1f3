using System.Text;
using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>
/// Compares the names of budget units. A name is compared apart from how it was typed, from what stands in brackets
/// behind it (汇总, 本级), and from the customary short forms; it is always reported as printed.
/// </summary>
internal static partial class UnitName
{
    // The full words and what offices write for them. The longer ones stand before those they contain.
    private static readonly (string Full, string Short)[] ShortForms =
    [
        ("中国人民政治协商会议", "政协"),
        ("中国共产主义青年团", "共青团"),
        ("中国共产党", "中共"),
        ("人民代表大会常务委员会", "人大常委会"),
        ("纪律检查委员会", "纪委"),
        ("委员会", "委"),
        ("人力资源和社会保障", "人社"),
        ("人力资源社会保障", "人社"),
        ("住房和城乡建设", "住建"),
        ("经济和信息化", "经信"),
        ("发展和改革", "发改"),
        ("自然资源和规划", "自规"),
        ("文化广播电视和旅游", "文广旅"),
        ("文化和旅游", "文旅"),
        ("教育和体育", "教体"),
        ("市场监督管理", "市监"),
        ("市场监管", "市监"),
        ("卫生健康", "卫健"),
        ("交通运输", "交通"),
        ("应急管理", "应急"),
        ("退役军人事务", "退役军人"),
    ];

    /// <summary>What two prints of one unit's name have in common.</summary>
    public static string Key(string printed)
    {
        var name = Spelling(printed);
        foreach (var (full, brief) in ShortForms)
            name = name.Replace(full, brief, StringComparison.Ordinal);
        return name;
    }

    /// <summary>The name apart from spaces, signs and the words in brackets that say which accounts it stands for.</summary>
    public static string Spelling(string printed)
    {
        var kept = new StringBuilder(printed.Length);
        foreach (var c in Scope().Replace(PrintedText.Normalise(printed), ""))
        {
            if (char.IsLetterOrDigit(c))
                kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>Whether the name says that the form sums several units up.</summary>
    public static bool IsSummary(string printed) => printed.Contains("汇总", StringComparison.Ordinal);

    [GeneratedRegex(@"[(\[（](部门|单位)?(汇总|本级|机关|本部|含下属单位|公章|盖章|签章)[)\]）]|汇总$")]
    private static partial Regex Scope();
}
