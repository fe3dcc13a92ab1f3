using System.Text.RegularExpressions;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Matching;

/// <summary>Takes the thing out of a name: 享受求职补贴人数 and 求职补贴人均标准 are both about 求职补贴.</summary>
internal static partial class ThingName
{
    /// <summary>The things of the latest names: each is held against every other of its form.</summary>
    private static readonly Recent<string, string> Latest = new(1024, Find);

    /// <summary>The name without numbers, brackets, marks and words that only frame it; empty when nothing is left.</summary>
    public static string Core(string name) => Latest.Of(name);

    private static string Find(string name)
    {
        var text = PrintedText.Normalise(name);
        text = Marks().Replace(Numbers().Replace(text, ""), "");
        var core = Frame().Replace(text, "");
        return core.Length >= 2 ? core : "";
    }

    /// <summary>A number with its unit: 3名, 12个, 2026年.</summary>
    [GeneratedRegex(@"[≥≤<>=]?\d+(\.\d+)?(余|多)?(万|亿)?(人次|[人名个期次年月日天份册套本场村户家项所处位])?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[^\p{L}]")]
    private static partial Regex Marks();

    /// <summary>Words in front of and behind the thing that say what is done with it or how it is measured.</summary>
    [GeneratedRegex(@"^(预计|计划|拟|全年|年度|本年|当年|享受|获得|领取|开展|组织|举办|发放|实施|完成|落实|用于|全区|全县|全市|区级|现有|共有|共|对|按照|给予)+|(数量|人数|次数|场次|期数|个数|人次|户数|总数|(的)?(补助|补贴|经费|人均|发放|慰问)?标准|人均|单价|经费|资金|费用|每人|每个|每期|每次|每年|每月|每户|每村|每|及|和|的|等|进行|补助(?=每)|补贴(?=每))+$")]
    private static partial Regex Frame();
}
