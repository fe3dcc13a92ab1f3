using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>What a cost indicator says it costs.</summary>
/// <param name="Field">Its target.</param>
/// <param name="Yuan">The amount in 元; null when it states none that can be summed.</param>
/// <param name="Plain">Whether the amount is printed as one, and not read out of a list.</param>
/// <param name="IsCeiling">Whether it is about the whole project (预算成本 ≤ 20万元) and no part of it.</param>
/// <param name="Lack">Why there is no amount; null when there is one.</param>
internal sealed partial record CostRow(FieldValue Field, decimal? Yuan, bool Plain, bool IsCeiling, Bilingual? Lack)
{
    /// <summary>The rows of the latest forms: several rules read the same ones.</summary>
    private static readonly Recent<TargetForm, CostRow?[]> Latest = new(16, static form => new CostRow?[form.Indicators.Count]);

    /// <summary>
    /// Whether an indicator states costs in money: 成本指标, or 经济成本指标 under 成本指标.
    /// 社会成本 and 生态环境成本 are burdens on others; 预算管理 and its like under 成本指标 are about management.
    /// </summary>
    public static bool IsCost(Indicator indicator) =>
        indicator.Aspect == IndicatorAspect.Cost
        || indicator is { Dimension: IndicatorDimension.Cost, Aspect: null or IndicatorAspect.Economic };

    /// <summary>Reads the target of a cost indicator.</summary>
    /// <param name="form">The form.</param>
    /// <param name="index">Place of the indicator, from 0.</param>
    public static CostRow Read(TargetForm form, int index) => Latest.Of(form)[index] ??= ReadRow(form, index);

    private static CostRow ReadRow(TargetForm form, int index)
    {
        var indicator = form.Indicators[index];
        var name = PrintedText.Normalise(indicator.Level3 ?? "");
        var field = new FieldValue(form, Pointers.Indicator(index, "target"), indicator.Target?.Raw ?? "");
        var label = string.IsNullOrEmpty(name) ? FormattableString.Invariant($"第{index + 1}个指标") : name;
        CostRow Without(string zh, string en) =>
            new(field, null, false, CeilingName().IsMatch(name), new Bilingual($"“{label}”{zh}", $"“{label}” {en}"));

        if (indicator.Target is not { } target)
            return Without("没有指标值", "has no target");
        if (target.Operator is not (null or ComparisonOperator.Equal))
            return Without("是限额或约数，不是确定的金额", "is a limit or an approximation, not an amount");
        if (RateName().IsMatch(name))
            return Without("是标准，不是金额", "is a rate, not an amount");
        return FromText(target.Raw, target.Unit ?? indicator.MeasureUnit ?? UnitIn(name)) is var (yuan, plain, zh, en) && yuan is { } amount
            ? new CostRow(field, amount, plain, CeilingName().IsMatch(name), null)
            : Without(zh, en);
    }

    private static (decimal? Yuan, bool Plain, string Zh, string En) FromText(string raw, string? unit)
    {
        var reading = AmountReader.Read(Bare().IsMatch(raw) ? raw.Trim() + unit : raw);
        var terms = reading.Terms;
        if (terms.Count == 0)
        {
            return reading.HasRates
                ? (null, false, "只有单价或补助标准，没有金额", "prints only rates, no amount")
                : (null, false, "没有写金额", "states no amount");
        }

        if (terms.Any(term => !term.Usable))
            return (null, false, "的金额是限额、约数或看不懂的算式", "prints a limit, an approximation or a calculation that is not understood");
        var single = terms.Count == 1;
        if (!single && (terms.GroupBy(term => term.Clause).Any(group => group.Count() > 1)
            || terms.Any(term => term.AfterTotalWord) != terms.All(term => term.AfterTotalWord)))
        {
            return (null, false, "写了几个金额，看不出是否应当相加", "prints several amounts, and it is unclear whether they add up");
        }

        // 1期12万元，共5期: beside other numbers an amount may be one of several.
        var plain = single
            && terms[0] is { UnitAssumed: false, Origin: not TermOrigin.Calculated }
            && (!reading.HasOtherNumbers || terms[0].AfterTotalWord)
            && !reading.BrokenDown
            && reading.Sums.All(sum => sum.Verdict == Verdict.Right);
        return (terms.Sum(term => term.Yuan), plain, "", "");
    }

    private static string? UnitIn(string name) => NamedUnit().Match(name) is { Success: true } match ? match.Groups["unit"].Value : null;

    [GeneratedRegex("预算成本|总成本|成本控制数|项目总投资|总预算|预算总额|预算控制")]
    private static partial Regex CeilingName();

    [GeneratedRegex("标准(?!化)|单价|均价|人均|户均|元/|控制率|节约率|偏离|比例|比率")]
    private static partial Regex RateName();

    [GeneratedRegex(@"[(](?<unit>万元|元|亿元)[)]$")]
    private static partial Regex NamedUnit();

    [GeneratedRegex(@"^\s*\d[\d,]*(\.\d+)?\s*$")]
    private static partial Regex Bare();
}
