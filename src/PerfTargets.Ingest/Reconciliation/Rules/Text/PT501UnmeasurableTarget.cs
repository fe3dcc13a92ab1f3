using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;
using PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>PT501: where a number is expected the target is a number, a grade or a date, and no mere words.</summary>
internal sealed partial class PT501UnmeasurableTarget : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT501",
        Name = "unmeasurable-target",
        Family = "text",
        DefaultSeverity = Severity.Warning,
        Title = new("指标值无法衡量", "A target cannot be measured"),
        Holds = new("应当写数的指标（满意度、名称以“率”结尾的、质量、时效）写有数、等次或期限", "An indicator that asks for a number (satisfaction, rates, quality, timeliness) has a number, a grade or a date"),
        Tolerance = new("不涉及数值", "Not a matter of numbers"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var row in IndicatorCell.Of(form).Where(row => !row.IsBlank && !row.IsUnused))
        {
            if (Expectation(row.Indicator) is not { } certainty)
                continue;
            if (row.IsUnknown)
                row.LackTarget(tally);
            else if (IsMeasurable(row))
                tally.Hold();
            else
                tally.Fail(Describe(row, certainty));
        }

        return tally.Sum(new Bilingual("表上没有必须用数衡量的指标", "The form has no indicator that asks for a number"));
    }

    /// <summary>
    /// How sure it is that mere words are a fault; null where words are in order.
    /// Quantity and cost are PT308's and PT307's; the effects of a project may be told in words.
    /// </summary>
    private static Certainty? Expectation(Indicator indicator)
    {
        if (indicator.Aspect == IndicatorAspect.Quantity || CostRow.IsCost(indicator))
            return null;
        var name = PrintedText.Normalise(indicator.Level3 ?? "").TrimEnd('。');
        if (indicator.Dimension == IndicatorDimension.Satisfaction || indicator.Aspect == IndicatorAspect.Satisfaction || RateName().IsMatch(name))
            return Certainty.Likely;
        return indicator.Aspect is IndicatorAspect.Quality or IndicatorAspect.Timeliness ? Certainty.Ask : null;
    }

    private static bool IsMeasurable(IndicatorCell row) =>
        PrintedNumber.IsIn(row.TargetText)
        || Whole().IsMatch(PrintedText.Normalise(row.TargetText))
        || GradedStandard.Has(row.Indicator)
        || IsDeadline(row)
        || PT505TargetRepeatsName.Repeats(row);

    private static bool IsDeadline(IndicatorCell row) =>
        row.Indicator.Aspect == IndicatorAspect.Timeliness
        && (Date().IsMatch(PrintedText.Normalise(row.TargetText)) || Date().IsMatch(PrintedText.Normalise(row.Indicator.Level3 ?? "")));

    private static Fault Describe(IndicatorCell row, Certainty certainty) => new()
    {
        Certainty = certainty,
        Message = new Bilingual(
            $"指标“{Excerpt.Of(row.Label)}”的指标值“{Excerpt.Of(row.TargetText)}”只有文字，无法衡量是否完成。请写明数值、等次或期限。",
            $"The target of “{Excerpt.Of(row.Label)}”, “{Excerpt.Of(row.TargetText)}”, is words only; whether it is reached cannot be measured. State a number, a grade or a date."),
        Fields = [row.Target, row.Name],
    };

    [GeneratedRegex("((?<!效)率|满意度|知晓度|比例|占比|百分比|比重|次数|人数|个数|数量|金额)([(][^()]*[)])?$")]
    private static partial Regex RateName();

    /// <summary>Words that stand for a number: all, none.</summary>
    [GeneratedRegex("全覆盖|全部|全面完成|应.尽.|零|无(事故|投诉|差错|违|安全|重大|发生)|杜绝|不发生|未发生|不出现")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\d|全年|年底|年末|年内|月底|季度|当[年月日天]|长期|每[年月日周天]|法定|规定(时间|时限|期限)")]
    private static partial Regex Date();
}
