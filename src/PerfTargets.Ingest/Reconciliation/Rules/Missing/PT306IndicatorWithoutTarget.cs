using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;
using PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

namespace PerfTargets.Ingest.Reconciliation.Rules.Missing;

/// <summary>PT306: every indicator that is named has a target. Cost and quantity rows are PT307's and PT308's.</summary>
internal sealed class PT306IndicatorWithoutTarget : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT306",
        Name = "indicator-without-target",
        Family = "missing",
        DefaultSeverity = Severity.Warning,
        Title = new("指标没有指标值", "An indicator has no target"),
        Holds = new("写了名称的指标都有指标值", "Every indicator that is named has a target"),
        Tolerance = new("不涉及数值", "Not a matter of numbers"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        if (form.Indicators.Count == 0)
            tally.Lack("没有读到指标表", "no indicator table was read");
        foreach (var row in IndicatorCell.Of(form).Where(row => !row.IsUnused && !BelongsToOthers(row.Indicator)))
        {
            if (row.IsBlank)
                tally.Fail(Describe(row));
            else
                tally.Hold();
        }

        return tally.Sum(new Bilingual("表上只有成本指标和数量指标，归 PT307 和 PT308", "The form has cost and quantity indicators only, which are PT307's and PT308's"));
    }

    private static bool BelongsToOthers(Indicator indicator) => indicator.Aspect == IndicatorAspect.Quantity || CostRow.IsCost(indicator);

    private static Fault Describe(IndicatorCell row)
    {
        var explained = !string.IsNullOrWhiteSpace(row.Indicator.Explanation);
        return new Fault
        {
            Certainty = explained ? Certainty.Likely : Certainty.Certain,
            Message = explained
                ? new Bilingual(
                    $"指标“{row.Label}”没有指标值；指标解释是“{Excerpt.Of(row.Indicator.Explanation!)}”。请填写指标值。",
                    $"The indicator “{row.Label}” has no target; its explanation reads “{Excerpt.Of(row.Indicator.Explanation!)}”. Fill in the target.")
                : new Bilingual(
                    $"指标“{row.Label}”没有指标值。请填写；用不着的指标请删去这一行。",
                    $"The indicator “{row.Label}” has no target. Fill it in, or remove the row if it is not needed."),
            Fields = explained ? [row.Target, row.Name, row.Field("explanation", row.Indicator.Explanation!)] : [row.Target, row.Name],
        };
    }
}
