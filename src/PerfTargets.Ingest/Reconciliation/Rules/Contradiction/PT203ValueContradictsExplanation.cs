using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT203: a target and its explanation state the same number in the same direction.</summary>
internal sealed partial class PT203ValueContradictsExplanation : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT203",
        Name = "value-contradicts-explanation",
        Family = "contradiction",
        DefaultSeverity = Severity.Error,
        Title = new("指标值与指标解释不一致", "A target contradicts its explanation"),
        Holds = new("指标值的数字和方向（≥、≤、=）与指标解释所写的相同", "The number and the direction (≥, ≤, =) of a target are those its explanation states"),
        Tolerance = new("数字必须相同；解释写“约、左右”时不比较", "The same number; an explanation with 约 or 左右 is not compared"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var explained in ExplainedValue.Of(form))
            Compare(tally, explained);
        return tally.Sum(new Bilingual("没有一个指标既有数字指标值、解释里又写了同一单位的数字", "No indicator has a number as its target and one of the same unit in its explanation"));
    }

    private static void Compare(OutcomeTally tally, ExplainedValue explained)
    {
        var sameUnit = explained.Stated
            .Where(quantity => explained.Unit is null ? quantity.Bound is not null : quantity.Unit is { } unit && unit.Agrees(explained.Unit))
            .ToList();
        if (sameUnit.Count == 0)
            return;
        var value = explained.Value;
        if (sameUnit.Where(quantity => quantity.Value == value).MaxBy(quantity => quantity.Bound is not null) is { } same)
        {
            CompareDirection(tally, explained, same);
            return;
        }

        var meant = sameUnit.Where(quantity => quantity.Bound is not null || (explained.Means(quantity) && Aim().IsMatch(quantity.Lead))).ToList();
        if (meant is not [var stated])
            tally.Lack($"“{IndicatorFields.Label(explained.Form, explained.Index)}”的解释里看不出哪个数字是指标值", $"it is unclear which number in the explanation of “{IndicatorFields.Label(explained.Form, explained.Index)}” is the target");
        else if (stated.Bound == ComparisonOperator.About)
            tally.Hold();
        else
            tally.Fail(DescribeNumber(explained, stated));
    }

    private static void CompareDirection(OutcomeTally tally, ExplainedValue explained, StatedQuantity stated)
    {
        var (value, text) = (Side(explained.Target.Operator), Side(stated.Bound));
        if (value is null || text is null || value == text)
            tally.Hold();
        else
            tally.Fail(DescribeDirection(explained, stated, value == "=" || text == "=" ? Certainty.Likely : Certainty.Certain));
    }

    /// <summary>The side a comparison allows; null when none is printed or it is no more than an approximation.</summary>
    private static string? Side(ComparisonOperator? comparison) => comparison switch
    {
        ComparisonOperator.AtLeast or ComparisonOperator.MoreThan => "≥",
        ComparisonOperator.AtMost or ComparisonOperator.LessThan => "≤",
        ComparisonOperator.Equal => "=",
        _ => null,
    };

    private static Fault DescribeNumber(ExplainedValue explained, StatedQuantity stated)
    {
        var label = IndicatorFields.Label(explained.Form, explained.Index);
        var (printed, other) = (Figures.Print(explained.Number) + explained.Target.Unit, PrintedText.Normalise(stated.Text));
        var scale = explained.Unit?.Scale ?? 1;
        return new Fault
        {
            Certainty = stated.Bound is not null && Side(explained.Target.Operator) is var side && (side is null || side == Side(stated.Bound)) ? Certainty.Certain : Certainty.Likely,
            Message = new Bilingual(
                $"“{label}”的指标值是 {printed}，指标解释写的是 {other}：“{Excerpt.Of(explained.Form.Indicators[explained.Index].Explanation!)}”。请核对哪一个是对的。",
                $"The target of “{label}” is {printed}, but its explanation says {other}. Check which one is right."),
            Expected = stated.Value / scale,
            Actual = explained.Number,
            Unit = explained.Target.Unit,
            Formula = $"{Figures.Print(explained.Number)} ≠ {Figures.Print(stated.Value / scale)}",
            Fields = [IndicatorFields.Target(explained.Form, explained.Index), IndicatorFields.Explanation(explained.Form, explained.Index)],
        };
    }

    private static Fault DescribeDirection(ExplainedValue explained, StatedQuantity stated, Certainty certainty)
    {
        var label = IndicatorFields.Label(explained.Form, explained.Index);
        var (value, text) = (Side(explained.Target.Operator), Side(stated.Bound));
        var number = Figures.Print(explained.Number) + explained.Target.Unit;
        return new Fault
        {
            Certainty = certainty,
            Message = new Bilingual(
                $"“{label}”的指标值类型是“{value}”{number}，指标解释却是“{text}”{number}：“{Excerpt.Of(explained.Form.Indicators[explained.Index].Explanation!)}”。请把方向改成一致。",
                $"The target of “{label}” reads “{value}” {number}, but its explanation means “{text}” {number}. Make the direction agree."),
            Formula = $"{value} {number} ≠ {text} {number}",
            Fields = [TypeField(explained), IndicatorFields.Explanation(explained.Form, explained.Index)],
        };
    }

    /// <summary>Where the direction is printed: 指标值类型, or the target itself.</summary>
    private static FieldValue TypeField(ExplainedValue explained) =>
        explained.Form.Indicators[explained.Index].ValueType is { Length: > 0 } type
            ? IndicatorFields.Of(explained.Form, explained.Index, "valueType", type)
            : IndicatorFields.Target(explained.Form, explained.Index);

    [GeneratedRegex("计划|目标|达到?$|完成|应|须|要求|预计|拟")]
    private static partial Regex Aim();
}
