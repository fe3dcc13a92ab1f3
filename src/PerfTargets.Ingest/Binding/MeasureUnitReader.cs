namespace PerfTargets.Ingest.Binding;

/// <summary>Reads the unit that follows a number: %, 万元, 人次, 元／人.月, 元/人/年.</summary>
internal static class MeasureUnitReader
{
    private const string Classifiers = "个人名次期场份套台件户家所项条篇部本册处座块辆里米亩吨斤批支只头棵株张间栋村镇天年月日时级宗例床节组届班类种款站位倍岁字页幅轮趟枚根箱袋瓶包盒桶车艘架副双对团层片粒颗盏口眼匹羽尾盆丛束门堂集版帧卷卡杆队道";

    private static readonly string[] Bases =
    [
        "平方公里", "立方米", "平方米", "万人次", "亿元", "万元", "万人", "万户", "万亩", "万吨", "万件", "万份", "万册", "人次", "户次", "批次", "场次", "班次", "轮次", "例次", "项次", "台次", "台套", "车次", "架次",
        "个月", "分钟", "小时", "公里", "千米", "公斤", "千克", "公顷", "课时", "学时", "千瓦", "百分点", "个百分点", "人月", "人年", "人天", "元", "万", "亿", "%", "‰", "度",
    ];

    /// <summary>The length of the unit at <paramref name="at"/>; 0 when none is recognised.</summary>
    public static int Length(string folded, int at)
    {
        var length = Single(folded, at);
        if (length == 0)
            return 0;
        var end = at + length;
        while (end < folded.Length && IsJoint(folded, end) && Single(folded, end + 1) is var next && next > 0)
            end += 1 + next;
        return end - at;
    }

    private static bool IsJoint(string folded, int at) => folded[at] is '/' or '·' or '•' or '*' || (folded[at] == '.' && at + 1 < folded.Length && !char.IsAsciiDigit(folded[at + 1]));

    private static int Single(string folded, int at)
    {
        if (at >= folded.Length)
            return 0;
        var best = 0;
        foreach (var unit in Bases)
        {
            if (unit.Length > best && string.CompareOrdinal(folded, at, unit, 0, unit.Length) == 0)
                best = unit.Length;
        }

        if (best > 1)
            return best;
        if (folded[at] is '万' or '亿')
            return 1 + Single(folded, at + 1);
        return best > 0 || Classifiers.Contains(folded[at], StringComparison.Ordinal) ? 1 : 0;
    }
}
