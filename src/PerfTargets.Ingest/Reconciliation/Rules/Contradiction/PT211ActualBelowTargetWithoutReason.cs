using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT211: a result short of its target comes with a reason.</summary>
internal sealed class PT211ActualBelowTargetWithoutReason : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT211",
        Name = "actual-below-target-without-reason",
        Family = "contradiction",
        DefaultSeverity = Severity.Warning,
        Title = new("没有完成指标值，也没有写原因", "A result falls short of its target and no reason is given"),
        Holds = new("实际完成值达到指标值，或写有未完成原因", "The result reaches its target, or a reason is given"),
        Tolerance = new("达到即可，没有余量；“约、左右”的指标值不比较，“10余次”按不少于 10 次算", "Reached to the last digit; a target with 约 or 左右 is not compared, 10余次 means at least 10"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var whyNot = new Bilingual("表上没有可以与指标值比较的实际完成值", "The form prints no result that compares with its target");
        if (form.Phase != FormPhase.Evaluation)
            return new RuleOutcome.NotApplicable(whyNot);
        var tally = new OutcomeTally();

        // That costs went over the budget is said of the amounts (PT105), once for the form.
        foreach (var result in Result.Of(form).Where(result => !result.IsCost && result.Match > Certainty.Ask))
            Compare(tally, result);
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            if (form.Indicators[i] is { Target.Value: not null, Actual: null })
                tally.Lack($"“{IndicatorFields.Label(form, i)}”没有填实际完成值", $"“{IndicatorFields.Label(form, i)}” has no result");
        }

        return tally.Sum(whyNot);
    }

    private static void Compare(OutcomeTally tally, Result result)
    {
        if (Reached(result) || IndicatorFields.HasReason(result.Indicator))
            tally.Hold();
        else
            tally.Fail(Describe(result));
    }

    private static bool Reached(Result result)
    {
        var (wanted, reached) = (result.Wanted, result.Reached);
        return wanted.Bound is ComparisonOperator.About
            || (result.LessIsBetter ? reached.Value <= wanted.Value : reached.Value >= wanted.Value)
            || (reached.Bound is not null and not ComparisonOperator.Equal && !result.LessIsBetter && reached.Value >= wanted.Value * 0.9m);
    }

    private static Fault Describe(Result result)
    {
        var (form, index) = (result.Form, result.Index);
        var (label, wanted, reached) = (IndicatorFields.Label(form, index), PrintedText.Normalise(result.Wanted.Text), PrintedText.Normalise(result.Reached.Text));
        var scale = result.Wanted.Unit?.Scale ?? 1;
        return new Fault
        {
            Certainty = result.Match,
            Message = new Bilingual(
                $"“{label}”的指标值是 {wanted}，实际完成 {reached}，没有达到，也没有写未完成原因。请核对数字，或补写原因。",
                $"The target of “{label}” is {wanted} and the result {reached}, which falls short, and no reason is given. Check the figures or add the reason."),
            Expected = result.Wanted.Number,
            Actual = result.Reached.Value / scale,
            Unit = result.Wanted.Unit is { Kind: UnitKind.Share } ? "percent" : null,
            Formula = $"{Figures.Print(result.Reached.Value / scale)} {(result.LessIsBetter ? ">" : "<")} {Figures.Print(result.Wanted.Number)}",
            Fields = [IndicatorFields.Actual(form, index), IndicatorFields.Target(form, index)],
        };
    }
}
