using PerfTargets.Ingest.Corpus.Layouts;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Expected;

/// <summary>A drafted row under the levels a layout prints.</summary>
internal static class ExpectedIndicator
{
    /// <summary>The row with its target; a layout adds what else it prints.</summary>
    /// <param name="row">The row.</param>
    /// <param name="target">What stands in the target's column.</param>
    public static Indicator Of(Levels.Row row, Measurement? target) => new()
    {
        Level1 = row.Level1,
        Level2 = row.Level2,
        Level3 = ExpectedText.Of(row.Indicator.Name),
        Dimension = Dimension(row.Level1),
        Aspect = row.Level2 switch
        {
            "经济成本指标" => IndicatorAspect.Economic,
            "预算管理" => IndicatorAspect.BudgetManagement,
            _ => row.Indicator.Aspect,
        },
        Target = target,
        Actual = null,
    };

    private static IndicatorDimension Dimension(string level1) => level1 switch
    {
        "成本指标" => IndicatorDimension.Cost,
        "效益指标" or "项目效益" => IndicatorDimension.Benefit,
        "满意度指标" => IndicatorDimension.Satisfaction,
        _ => IndicatorDimension.Output,
    };
}
