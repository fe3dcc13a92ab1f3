using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Contradiction;

/// <summary>PT212: a result that far surpasses its target comes with a reason, for the target may have been set too low.</summary>
internal sealed class PT212ActualFarAboveTarget : IRule
{
    /// <summary>Below this a count may double by chance: 1次 and 2次.</summary>
    private const decimal FewMore = 5;

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT212",
        Name = "actual-far-above-target",
        Family = "contradiction",
        DefaultSeverity = Severity.Warning,
        Title = new("实际完成值远远超过指标值，没有写原因", "A result far surpasses its target and no reason is given"),
        Holds = new("实际完成值不到指标值的 200%（越小越好的指标、成本：高于指标值的 50%），或写有原因", "The result is below 200 % of its target (above 50 % where less is better), or a reason is given"),
        Tolerance = new("恰好 200% 或 50% 算远远超过", "Exactly 200 % or 50 % counts as far"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var whyNot = new Bilingual("表上没有可以与指标值比较的实际完成值", "The form prints no result that compares with its target");
        if (form.Phase != FormPhase.Evaluation)
            return new RuleOutcome.NotApplicable(whyNot);
        var tally = new OutcomeTally();
        foreach (var result in Result.Of(form))
        {
            if (result.Wanted.Value == 0)
                tally.Lack($"“{IndicatorFields.Label(form, result.Index)}”的指标值是 0，不能算比例", $"the target of “{IndicatorFields.Label(form, result.Index)}” is 0: no ratio");
            else if (!IsFar(result) || IndicatorFields.HasReason(result.Indicator))
                tally.Hold();
            else
                tally.Fail(Describe(result));
        }

        return tally.Sum(whyNot);
    }

    private static bool IsFar(Result result) => result.LessIsBetter
        ? result.Reached.Value <= result.Wanted.Value / 2 && result.Wanted.Unit?.Kind != UnitKind.Share
        : result.Reached.Value >= result.Wanted.Value * 2;

    private static Certainty CertaintyOf(Result result)
    {
        var few = result.Wanted.Unit?.Kind != UnitKind.Share && Math.Abs(result.Reached.Value - result.Wanted.Value) < FewMore && !result.IsCost;
        return few ? Certainty.Ask : result.Match < Certainty.Likely ? Certainty.Ask : Certainty.Likely;
    }

    private static Fault Describe(Result result)
    {
        var (form, index) = (result.Form, result.Index);
        var (label, wanted, reached) = (IndicatorFields.Label(form, index), PrintedText.Normalise(result.Wanted.Text), PrintedText.Normalise(result.Reached.Text));
        var ratio = Figures.Print(Math.Round(result.Reached.Value / result.Wanted.Value * 100, 0));
        var scale = result.Wanted.Unit?.Scale ?? 1;
        return new Fault
        {
            Certainty = CertaintyOf(result),
            Message = new Bilingual(
                $"“{label}”的指标值是 {wanted}，实际完成 {reached}，是指标值的 {ratio}%，没有写原因。请核对数字；数字不错时，请说明指标值是否定得过于宽松。",
                $"The target of “{label}” is {wanted} and the result {reached}, which is {ratio} % of it, and no reason is given. Check the figures; if they are right, say whether the target was set too loosely."),
            Expected = result.Wanted.Number,
            Actual = result.Reached.Value / scale,
            Unit = result.Wanted.Unit is { Kind: UnitKind.Share } ? "percent" : null,
            Formula = $"{Figures.Print(result.Reached.Value / scale)} ÷ {Figures.Print(result.Wanted.Number)} = {ratio}%",
            Fields = [IndicatorFields.Actual(form, index), IndicatorFields.Target(form, index)],
        };
    }
}
