using System.Text.RegularExpressions;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.Text;

/// <summary>Whether words can be measured: they are a grade, or the scoring rule says what each grade earns.</summary>
internal static partial class GradedStandard
{
    /// <summary>Whether a target in words stands on a scale.</summary>
    public static bool Has(Indicator indicator)
    {
        var target = PrintedText.Normalise(indicator.Target?.Raw ?? "").TrimEnd('。');
        if (Grade().IsMatch(target))
            return true;
        var scoring = PrintedText.Normalise(indicator.ScoringRule ?? "");
        return Marks().Count(scoring) >= 2 || scoring.Contains('扣', StringComparison.Ordinal);
    }

    [GeneratedRegex("^(为|达到|评为)?(优秀?|良好?|中等?|合格|达标|好|差|高|较高|[优良中低差高、/]{2,})(及?以上)?(等次|等级|档次?|标准)?$")]
    private static partial Regex Grade();

    [GeneratedRegex(@"\d+(\.\d+)?分")]
    private static partial Regex Marks();
}
