using System.Text.RegularExpressions;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>A target that is one number, and the quantities its explanation states about it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Index">Place of the indicator, from 0.</param>
/// <param name="Target">The target; its value is known.</param>
/// <param name="Unit">The target's unit; null when blank or not known.</param>
/// <param name="Stated">What the explanation states, without increases, deductions and figures of other years.</param>
internal sealed partial record ExplainedValue(TargetForm Form, int Index, Measurement Target, PrintedUnit? Unit, IReadOnlyList<StatedQuantity> Stated)
{
    /// <summary>The target's number.</summary>
    public decimal Number => Target.Value!.Value;

    /// <summary>The target's number in its unit without the scale.</summary>
    public decimal Value => Number * (Unit?.Scale ?? 1);

    /// <summary>Whether a quantity is said of the target: a comparison stands beside it, or words of the indicator's name in front of it.</summary>
    public bool Means(StatedQuantity quantity) =>
        quantity.Bound is not null and not ComparisonOperator.About || SharesWords(Form.Indicators[Index].Level3 ?? "", quantity.Lead);

    /// <summary>The indicators whose target is one number and whose explanation states at least one.</summary>
    public static IEnumerable<ExplainedValue> Of(TargetForm form)
    {
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            var indicator = form.Indicators[i];
            if (indicator.Target is not { Value: not null } target || string.IsNullOrWhiteSpace(indicator.Explanation))
                continue;
            var stated = StatedQuantity.Read(indicator.Explanation).Where(quantity => !quantity.IsPart && !Aside().IsMatch(quantity.Lead)).ToList();
            if (stated.Count > 0)
                yield return new ExplainedValue(form, i, target, PrintedUnit.Read(target.Unit ?? indicator.MeasureUnit), stated);
        }
    }

    private static bool SharesWords(string name, string lead)
    {
        var (left, right) = (PrintedText.Normalise(name), PrintedText.Normalise(lead));
        return Enumerable.Range(0, Math.Max(0, left.Length - 1)).Any(i => right.Contains(left.Substring(i, 2), StringComparison.Ordinal));
    }

    /// <summary>A number that is not the target itself: 较上年提高5%, 每超出10%扣2分.</summary>
    [GeneratedRegex("较|比(?!赛|武|例|对)|上年|去年|提高|增长|增加|下降|减少|降低|每|扣|得分|权重|分值|截至|现有|共有")]
    private static partial Regex Aside();
}
