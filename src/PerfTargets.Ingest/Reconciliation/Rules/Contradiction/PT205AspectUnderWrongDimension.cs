using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT205: each second-level indicator stands under a first level it belongs to.</summary>
internal sealed class PT205AspectUnderWrongDimension : IRule
{
    private static readonly IndicatorAspect[] Outputs =
        [IndicatorAspect.Quantity, IndicatorAspect.Quality, IndicatorAspect.Timeliness, IndicatorAspect.Cost];

    private static readonly IndicatorAspect[] Benefits =
        [IndicatorAspect.Economic, IndicatorAspect.Social, IndicatorAspect.Ecological, IndicatorAspect.Sustainability];

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT205",
        Name = "aspect-under-wrong-dimension",
        Family = "contradiction",
        DefaultSeverity = Severity.Warning,
        Title = new("二级指标放错了一级指标", "A second-level indicator stands under the wrong first level"),
        Holds = new("二级指标与上方的一级指标相称：数量、质量、时效在产出指标下，经济、社会、生态效益和可持续影响在效益指标下", "A second level fits the first: quantity, quality and timeliness under output; economic, social, ecological benefits and sustainability under benefit"),
        Tolerance = new("不涉及数值；两种规定都允许的放法（成本指标在产出下，满意度在效益下）不算放错", "Not a matter of numbers; places that one of the regulations allows are no fault (cost under output, satisfaction under benefit)"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            var indicator = form.Indicators[i];
            if (indicator.Aspect is not { } aspect)
                continue;
            if (indicator.Dimension is not { } dimension)
                tally.Lack($"“{PrintedText.Normalise(indicator.Level2 ?? "")}”的一级指标空着，或不认识", $"the first level of “{PrintedText.Normalise(indicator.Level2 ?? "")}” is blank or not known");
            else if (Fits(dimension, aspect, indicator.Level2 ?? ""))
                tally.Hold();
            else if (i == 0 || !SameLevels(form.Indicators[i - 1], indicator))
                tally.Fail(Describe(form, i, aspect));
        }

        return tally.Sum(new Bilingual("表上没有能认出的二级指标", "The form has no second level that is known"));
    }

    private static bool Fits(IndicatorDimension dimension, IndicatorAspect aspect, string label)
    {
        // 预算管理 and its like stand where the form's own layout puts them; 经济成本 is cost, whatever its aspect.
        if (aspect >= IndicatorAspect.BudgetManagement || dimension == IndicatorDimension.Management)
            return true;
        if (label.Contains("成本", StringComparison.Ordinal))
            return dimension is IndicatorDimension.Cost or IndicatorDimension.Output;
        return dimension switch
        {
            IndicatorDimension.Output => Outputs.Contains(aspect),
            IndicatorDimension.Benefit => Benefits.Contains(aspect) || aspect == IndicatorAspect.Satisfaction,
            IndicatorDimension.Satisfaction => aspect == IndicatorAspect.Satisfaction,
            _ => aspect == IndicatorAspect.Cost,
        };
    }

    /// <summary>Rows under one printed second level are one fault.</summary>
    private static bool SameLevels(Indicator above, Indicator row) =>
        (above.Section, above.Level1, above.Level2) == (row.Section, row.Level1, row.Level2);

    private static string Home(IndicatorAspect aspect) =>
        Outputs.Contains(aspect) ? "产出指标" : Benefits.Contains(aspect) ? "效益指标" : "满意度指标";

    private static Fault Describe(TargetForm form, int index, IndicatorAspect aspect)
    {
        var indicator = form.Indicators[index];
        var (level1, level2) = (PrintedText.Normalise(indicator.Level1 ?? ""), PrintedText.Normalise(indicator.Level2 ?? ""));
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                $"“{level2}”放在一级指标“{level1}”下面，它属于“{Home(aspect)}”。请核对是一级指标还是二级指标填错。",
                $"“{level2}” stands under “{level1}”, but belongs under “{Home(aspect)}”. Check which of the two levels is wrong."),
            Fields = [IndicatorFields.Of(form, index, "level2", indicator.Level2), IndicatorFields.Of(form, index, "level1", indicator.Level1)],
        };
    }
}
