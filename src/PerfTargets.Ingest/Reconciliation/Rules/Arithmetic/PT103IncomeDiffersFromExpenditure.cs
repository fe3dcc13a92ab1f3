using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT103: 收入预算 = 支出预算, in sum and for each source.</summary>
internal sealed class PT103IncomeDiffersFromExpenditure : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT103",
        Name = "income-differs-from-expenditure",
        Family = "arithmetic",
        DefaultSeverity = Severity.Error,
        Title = new("收入预算与支出预算不相等", "Income differs from expenditure"),
        Holds = new("收入预算 = 支出预算，总额和每个资金来源都相等", "Income = expenditure, in sum and for each source"),
        Tolerance = new("不允许有差额", "Exact"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var source in Enum.GetValues<FundingSource>())
        {
            foreach (var column in new[] { FundingColumn.Budget, FundingColumn.Final })
            {
                var income = FundingCells.First(form, FundingItem.Income, source, column);
                var expenditure = FundingCells.First(form, FundingItem.Expenditure, source, column);
                if (income is not null && expenditure is not null)
                    Compare(tally, income, expenditure);
            }
        }

        return tally.Sum(new Bilingual("表上没有同时列出收入预算和支出预算", "The form does not print both income and expenditure"));
    }

    private static void Compare(OutcomeTally tally, FundingCell income, FundingCell expenditure)
    {
        if (income.Blank && expenditure.Blank)
            return;
        if (income.Value is not { } earned || expenditure.Value is not { } spent)
        {
            var absent = income.Value is null ? income : expenditure;
            tally.Lack($"“{absent.Label}”没有填，或不是数字", $"“{absent.Label}” is blank or not a number");
        }
        else if (Tolerance.Exact(earned, spent))
        {
            tally.Hold();
        }
        else
        {
            tally.Fail(Describe(income, earned, expenditure, spent));
        }
    }

    private static Fault Describe(FundingCell income, decimal earned, FundingCell expenditure, decimal spent)
    {
        var unit = income.Form.Funding.CurrencyUnit ?? "";
        return new Fault
        {
            Certainty = Certainty.Certain,
            Message = new Bilingual(
                $"“{income.Label}”是 {Figures.Print(earned)} {unit}，“{expenditure.Label}”是 {Figures.Print(spent)} {unit}，相差 {Figures.Print(earned - spent)} {unit}。收支预算应当相等，请核对。",
                $"“{income.Label}” is {Figures.Print(earned)} {unit}, but “{expenditure.Label}” is {Figures.Print(spent)} {unit}: a difference of {Figures.Print(earned - spent)} {unit}. Income and expenditure should be equal; check both."),
            Expected = spent,
            Actual = earned,
            Unit = income.Form.Funding.CurrencyUnit,
            Formula = $"{Figures.Print(earned)} ≠ {Figures.Print(spent)}",
            Fields = [income.Field, expenditure.Field],
        };
    }
}
