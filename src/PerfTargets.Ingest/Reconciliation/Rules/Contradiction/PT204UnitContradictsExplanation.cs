using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT204: a target and its explanation give the same number the same unit.</summary>
internal sealed class PT204UnitContradictsExplanation : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT204",
        Name = "unit-contradicts-explanation",
        Family = "contradiction",
        DefaultSeverity = Severity.Error,
        Title = new("度量单位与指标解释不一致", "A target's unit contradicts its explanation"),
        Holds = new("指标解释里同一个数字的单位与度量单位相同", "The number of a target has the same unit in its explanation"),
        Tolerance = new("说法不同、意思相同的单位不算不同：人与名，场与次，个与份、套、处", "Units that mean the same do not differ: 人 and 名, 场 and 次, 个 and 份, 套, 处"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var explained in ExplainedValue.Of(form))
            Compare(tally, explained);
        return tally.Sum(new Bilingual("没有一个指标的解释里写了与指标值相同的数字", "No explanation repeats the number of its target"));
    }

    private static void Compare(OutcomeTally tally, ExplainedValue explained)
    {
        var sameNumber = explained.Stated.Where(quantity => quantity.Number == explained.Number && quantity.Unit is not null).ToList();
        if (sameNumber.Count == 0)
            return;
        var label = IndicatorFields.Label(explained.Form, explained.Index);
        if (explained.Unit is not { } unit)
        {
            tally.Lack($"“{label}”没有度量单位，或不认识这个单位", $"“{label}” has no unit, or one that is not known");
            return;
        }

        var worst = sameNumber.Select(quantity => (Quantity: quantity, Certainty: unit.Contradicts(quantity.Unit!))).ToList();
        if (worst.Any(entry => entry.Certainty is null))
            tally.Hold();
        else if (worst.Find(entry => explained.Means(entry.Quantity)) is { Quantity: { } stated, Certainty: { } certainty })
            tally.Fail(Describe(explained, label, stated, certainty));
    }

    private static Fault Describe(ExplainedValue explained, string label, StatedQuantity stated, Certainty certainty)
    {
        var (form, index) = (explained.Form, explained.Index);
        var indicator = form.Indicators[index];
        var printed = explained.Target.Unit ?? indicator.MeasureUnit;
        var other = PrintedText.Normalise(stated.Text);
        return new Fault
        {
            Certainty = certainty,
            Message = new Bilingual(
                $"“{label}”的单位是“{printed}”，指标解释写的是“{other}”。请核对度量单位。",
                $"The unit of “{label}” is “{printed}”, but its explanation says “{other}”. Check the unit."),
            Formula = $"{Figures.Print(explained.Number)}{printed} ≠ {other}",
            Fields =
            [
                indicator.MeasureUnit is { Length: > 0 } unit && unit == printed
                    ? IndicatorFields.Of(form, index, "measureUnit", unit)
                    : IndicatorFields.Target(form, index),
                IndicatorFields.Explanation(form, index),
            ],
        };
    }
}
