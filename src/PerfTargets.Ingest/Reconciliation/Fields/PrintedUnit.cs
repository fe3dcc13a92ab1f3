using System.Text.RegularExpressions;
using PerfTargets.Ingest.Characters;
using PerfTargets.Ingest.Reconciliation.Matching;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>What kind of thing a unit measures.</summary>
internal enum UnitKind
{
    /// <summary>%.</summary>
    Share,

    /// <summary>元.</summary>
    Money,

    /// <summary>天, 月, 小时.</summary>
    Duration,

    /// <summary>Length, area, volume, weight.</summary>
    Size,

    /// <summary>人.</summary>
    People,

    /// <summary>人次: one person counts as often as he comes.</summary>
    Visits,

    /// <summary>户.</summary>
    Households,

    /// <summary>次, 场, 期.</summary>
    Occasions,

    /// <summary>Things that are counted: 个, 份, 套.</summary>
    Things,
}

/// <summary>A unit as printed: 万亩 is 亩 by ten thousands.</summary>
/// <param name="Name">The unit without its scale, under one name for all that count the same.</param>
/// <param name="Scale">What 1 of the printed unit is worth in <paramref name="Name"/>.</param>
/// <param name="Kind">What it measures.</param>
internal sealed partial record PrintedUnit(string Name, decimal Scale, UnitKind Kind)
{
    private const string Occasions = "次场期届批轮班趟回";
    private const string Things = "个处所家份册本套台件条项篇部座块辆栋村镇张棵株只头支艘架幅面盏口眼篮宗例组类种卷页盘枚根箱袋瓶盒桶团队间道节床门笔尾羽具副双对扇处";

    /// <summary>Reads a unit; null when it is blank or none that is known.</summary>
    public static PrintedUnit? Read(string? printed)
    {
        if (printed is [var only] && TextFold.Fold(only) is var sign and not ('/' or '百' or '千' or '万' or '亿'))
            return sign.ToString() is var single && KindOf(single) is { } simple ? new PrintedUnit(CountUnit.Of(single), 1m, simple) : null;
        if (string.IsNullOrWhiteSpace(printed) || Form().Match(PrintedText.Normalise(printed)) is not { Success: true } match)
            return null;
        var scale = match.Groups["scale"].Value switch { "亿" => 100_000_000m, "万" => 10_000m, "千" when match.Groups["unit"].Value != "米" => 1_000m, "百" => 100m, _ => 1m };
        var unit = match.Groups["unit"].Value;
        return KindOf(unit) is { } kind ? new PrintedUnit(CountUnit.Of(unit), scale, kind) : null;
    }

    /// <summary>Whether two units count the same thing: 名 and 人, 场 and 次, 个 and any other counted thing.</summary>
    public bool Agrees(PrintedUnit other) => Kind == other.Kind && (Name == other.Name || Kind is UnitKind.Occasions or UnitKind.Things);

    /// <summary>How sure it is that the two cannot be meant for one number: 人 and 人次 may be mixed up, % and 个 may not.</summary>
    public Certainty? Contradicts(PrintedUnit other)
    {
        if (Agrees(other))
            return Scale == other.Scale ? null : Certainty.Certain;
        return Kind == other.Kind || IsMeasure || other.IsMeasure ? Certainty.Certain
            : Name == "个" || other.Name == "个" ? (Kind is UnitKind.People or UnitKind.Visits || other.Kind is UnitKind.People or UnitKind.Visits ? Certainty.Likely : null)
            : Certainty.Likely;
    }

    private bool IsMeasure => Kind is UnitKind.Share or UnitKind.Money or UnitKind.Duration or UnitKind.Size;

    private static UnitKind? KindOf(string unit) => unit switch
    {
        "%" or "‰" or "百分点" or "个百分点" => UnitKind.Share,
        "元" => UnitKind.Money,
        "年" or "月" or "个月" or "天" or "日" or "周" or "小时" or "分钟" or "秒" or "工作日" or "个工作日" or "课时" or "学时" => UnitKind.Duration,
        "米" or "公里" or "平方米" or "平方公里" or "立方米" or "亩" or "公顷" or "公斤" or "吨" or "斤" or "克" => UnitKind.Size,
        "人" or "名" or "位" or "员" => UnitKind.People,
        "人次" => UnitKind.Visits,
        "户" => UnitKind.Households,
        "场次" or "批次" or "班次" or "轮次" => UnitKind.Occasions,
        _ when unit.Length == 1 && Occasions.Contains(unit, StringComparison.Ordinal) => UnitKind.Occasions,
        _ when unit.Length == 1 && Things.Contains(unit, StringComparison.Ordinal) => UnitKind.Things,
        _ => null,
    };

    [GeneratedRegex("^(?<scale>[百千万亿])?(?<unit>%|‰|个百分点|百分点|个工作日|工作日|个月|平方公里|平方米|立方米|公里|公顷|公斤|小时|分钟|课时|学时|人次|场次|批次|班次|轮次|[^/百千万亿])(?=$|[^/.·])")]
    private static partial Regex Form();
}
