using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT110: on a one-year form the amount beside 项目资金 is 年度资金总额.</summary>
internal sealed class PT110DeclaredAmountDiffersFromTotal : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT110",
        Name = "declared-amount-differs-from-total",
        Family = "arithmetic",
        DefaultSeverity = Severity.Error,
        Title = new("项目资金与年度资金总额不一致", "The declared amount differs from the annual total"),
        Holds = new("一年期的项目，“项目资金”旁的金额 = 年度资金总额", "On a one-year form the amount beside 项目资金 = the annual total"),
        Tolerance = new("不允许有差额", "Exact"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        var declared = FundingCells.First(form, FundingItem.ProjectTotal, FundingSource.All, FundingColumn.Budget);
        var total = FundingCells.First(form, FundingItem.Total, FundingSource.All, FundingColumn.Budget);
        if (declared is null || total is null)
            return tally.Sum(new Bilingual("表上没有同时列出“项目资金”的金额和年度资金总额", "The form does not print both an amount beside 项目资金 and an annual total"));
        if (FormYears.SpansYears(form))
            return tally.Sum(new Bilingual("跨年度项目：项目资金可以大于年度资金总额", "A project over several years may declare more than one year's total"));

        if (declared.Value is not { } amount || total.Value is not { } annual)
            tally.Lack("“项目资金”旁的金额或年度资金总额没有填，或不是数字", "the amount beside 项目资金 or the annual total is blank or not a number");
        else if (Tolerance.Exact(annual, amount))
            tally.Hold();
        else
            tally.Fail(Describe(declared, amount, total, annual));
        return tally.Sum(new Bilingual("", ""));
    }

    private static Fault Describe(FundingCell declared, decimal amount, FundingCell total, decimal annual)
    {
        var unit = total.Form.Funding.CurrencyUnit;
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                $"“项目资金”旁填 {Figures.Print(amount)} {unit}，“{total.Label}”填 {Figures.Print(annual)} {unit}，两处应当相同。请核对哪一处是对的。",
                $"The amount beside 项目资金 is {Figures.Print(amount)} {unit}, but “{total.Label}” is {Figures.Print(annual)} {unit}. The two should be the same; check which one is right."),
            Expected = annual,
            Actual = amount,
            Unit = unit,
            Formula = $"{Figures.Print(amount)} ≠ {Figures.Print(annual)}",
            Fields = [declared.Field, total.Field],
        };
    }
}
