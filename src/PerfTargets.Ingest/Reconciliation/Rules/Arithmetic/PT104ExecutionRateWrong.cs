using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT104: 预算执行率 = 决算数 ÷ 预算数 × 100%, rounded to the digits printed.</summary>
internal sealed class PT104ExecutionRateWrong : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT104",
        Name = "execution-rate-wrong",
        Family = "arithmetic",
        DefaultSeverity = Severity.Error,
        Title = new("预算执行率算错", "The execution rate is miscalculated"),
        Holds = new("预算执行率 = 决算数 ÷ 预算数 × 100", "Execution rate = final ÷ budget × 100"),
        Tolerance = new("所填执行率末位数的半个单位（含）", "Half a unit of the last printed digit of the rate, inclusive"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        for (var i = 0; i < form.Funding.Lines.Count; i++)
        {
            var rate = new FundingCell(form, i, FundingColumn.ExecutionRate);
            if (!rate.Blank)
                CheckLine(tally, rate, new FundingCell(form, i, FundingColumn.Budget), new FundingCell(form, i, FundingColumn.Final));
        }

        return tally.Sum(new Bilingual("表上没有填预算执行率", "The form prints no execution rate"));
    }

    private static void CheckLine(OutcomeTally tally, FundingCell rate, FundingCell budget, FundingCell final)
    {
        if (rate.Value is not { } printed)
            tally.Lack($"“{rate.Label}”的执行率“{rate.Print}”不是数字", $"the rate of “{rate.Label}”, “{rate.Print}”, is not a number");
        else if (budget.Value is not { } planned || final.Value is not { } spent)
            tally.Lack($"“{rate.Label}”有执行率，但预算数或决算数没有填", $"“{rate.Label}” has a rate, but no readable budget or final amount");
        else if (planned == 0)
            tally.Lack($"“{rate.Label}”的预算数是 0，算不出执行率", $"the budget of “{rate.Label}” is 0, which has no rate");
        else if (Holds(spent, planned, printed, Tolerance.UnitOfLastDigit(rate.Print, printed)))
            tally.Hold();
        else
            tally.Fail(Describe(rate, budget, final, spent / planned * 100, printed));
    }

    private static bool Holds(decimal spent, decimal planned, decimal printed, decimal digit) =>
        Tolerance.HalfUnit(spent / planned * 100, printed, digit);

    private static Fault Describe(FundingCell rate, FundingCell budget, FundingCell final, decimal calculated, decimal printed)
    {
        var digit = Tolerance.UnitOfLastDigit(rate.Print, printed);
        var expected = Math.Round(calculated, Math.Min((int)digit.Scale, 28), MidpointRounding.AwayFromZero);
        var formula = $"{Figures.Print(final.Value!.Value)} ÷ {Figures.Print(budget.Value!.Value)} × 100 = {Figures.Print(expected)} ≠ {Figures.Print(printed)}";
        return new Fault
        {
            Certainty = HoldsForRoundedAmounts(budget, final, printed, digit) ? Certainty.Likely : Certainty.Certain,
            Message = new Bilingual(
                $"“{rate.Label}”的预算执行率填 {Figures.Print(printed)}%，按决算数 {Figures.Print(final.Value.Value)} 除以预算数 {Figures.Print(budget.Value.Value)} 应为 {Figures.Print(expected)}%。请重算执行率，或核对两个金额。",
                $"The execution rate of “{rate.Label}” is printed as {Figures.Print(printed)}%; final {Figures.Print(final.Value.Value)} over budget {Figures.Print(budget.Value.Value)} gives {Figures.Print(expected)}%. Recalculate the rate or check the two amounts."),
            Expected = expected,
            Actual = printed,
            Unit = "percent",
            Formula = formula,
            Fields = [rate.Field, final.Field, budget.Field],
        };
    }

    /// <summary>Whether the rate fits when the amounts are themselves read as rounded, as sums in 万元 often are.</summary>
    private static bool HoldsForRoundedAmounts(FundingCell budget, FundingCell final, decimal printed, decimal digit)
    {
        var (planned, spent) = (budget.Value!.Value, final.Value!.Value);
        var slackPlanned = Tolerance.UnitOfLastDigit(budget.Print, planned) / 2;
        var slackSpent = Tolerance.UnitOfLastDigit(final.Print, spent) / 2;
        if (planned <= slackPlanned || spent < 0)
            return false;
        var lowest = (spent - slackSpent) / (planned + slackPlanned) * 100;
        var highest = (spent + slackSpent) / (planned - slackPlanned) * 100;
        return printed + digit / 2 >= lowest && printed - digit / 2 <= highest;
    }
}
