using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT105: 决算数 is at most 预算数, or the form gives a reason. All lines that exceed are one fault.</summary>
internal sealed class PT105FinalExceedsBudget : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT105",
        Name = "final-exceeds-budget",
        Family = "arithmetic",
        DefaultSeverity = Severity.Warning,
        Title = new("决算数大于预算数", "The final amount exceeds the budget"),
        Holds = new("决算数 ≤ 预算数；超出的，表上写明原因", "Final ≤ budget, or the form gives a reason"),
        Tolerance = new("不允许超出", "Exact"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        var pairs = Pairs(form).ToList();
        var exceeding = pairs.Where(pair => pair.Final.Value > pair.Budget.Value).ToList();
        if (exceeding.Count > 0 && !GivesReason(form))
            tally.Fail(Describe(exceeding));
        else if (pairs.Any(pair => pair.Budget.Value is not null))
            tally.Hold();
        else if (pairs.Count > 0)
            tally.Lack("有决算数，但预算数没有填，或不是数字", "there is a final amount, but no readable budget");
        return tally.Sum(new Bilingual("表上没有决算数", "The form prints no final amount"));
    }

    /// <summary>Each final amount with its budget, the whole first: 项目已执行资金 stands against 项目资金总额.</summary>
    private static IEnumerable<(FundingCell Budget, FundingCell Final)> Pairs(TargetForm form)
    {
        var executed = FundingCells.First(form, FundingItem.Executed, FundingSource.All, FundingColumn.Final);
        if (executed?.Value is not null && FundingCells.AnnualTotal(form) is { } total)
            yield return (total, executed);
        for (var i = 0; i < form.Funding.Lines.Count; i++)
        {
            var final = new FundingCell(form, i, FundingColumn.Final);
            if (final.Line.Item != FundingItem.Executed && final.Value is not null)
                yield return (new FundingCell(form, i, FundingColumn.Budget), final);
        }
    }

    private static bool GivesReason(TargetForm form) =>
        form.Indicators.Any(indicator => !string.IsNullOrWhiteSpace(indicator.ShortfallReason) || !string.IsNullOrWhiteSpace(indicator.Remark));

    private static Fault Describe(List<(FundingCell Budget, FundingCell Final)> exceeding)
    {
        var (budget, final) = exceeding[0];
        var (planned, spent) = (budget.Value!.Value, final.Value!.Value);
        var unit = final.Form.Funding.CurrencyUnit ?? "";
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                $"“{final.Label}”的决算数 {Figures.Print(spent)} {unit}大于预算数 {Figures.Print(planned)} {unit}，超出 {Figures.Print(spent - planned)} {unit}，表上没有说明原因。请核对，或说明追加的来源。",
                $"The final amount of “{final.Label}”, {Figures.Print(spent)} {unit}, exceeds its budget of {Figures.Print(planned)} {unit} by {Figures.Print(spent - planned)} {unit}, and the form gives no reason. Check the amounts, or say where the additional funds came from."),
            Expected = planned,
            Actual = spent,
            Unit = final.Form.Funding.CurrencyUnit,
            Formula = $"{Figures.Print(spent)} > {Figures.Print(planned)}",
            Fields = [.. exceeding.SelectMany(pair => new[] { pair.Final.Field, pair.Budget.Field }).Distinct()],
        };
    }
}
