using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT111: the indicator 预算成本 states 年度资金总额.</summary>
internal sealed partial class PT111BudgetCostDiffersFromTotal : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT111",
        Name = "budget-cost-differs-from-total",
        Family = "arithmetic",
        DefaultSeverity = Severity.Error,
        Title = new("预算成本与年度资金总额不一致", "The budget cost differs from the annual total"),
        Holds = new("成本指标“预算成本”的指标值（换算成同一单位）= 年度资金总额", "The target of the cost indicator 预算成本, in one unit, = the annual total"),
        Tolerance = new("不允许有差额", "Exact"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            if (CostRow.IsCost(form.Indicators[i]) && BudgetCost().IsMatch(PrintedText.Normalise(form.Indicators[i].Level3 ?? "")))
                CheckRow(tally, form, i);
        }

        return tally.Sum(new Bilingual("表上没有“预算成本”指标", "The form has no indicator 预算成本"));
    }

    private static void CheckRow(OutcomeTally tally, TargetForm form, int index)
    {
        var indicator = form.Indicators[index];
        var name = indicator.Level3!;
        if (FundingCells.AnnualTotal(form) is not { Value: { } printed } total)
            tally.Lack("年度资金总额没有填，或不是数字", "the annual total is blank or not a number");
        else if (CurrencyUnits.InYuan(form.Funding.CurrencyUnit) is not { } unit)
            tally.Lack("资金表没有写金额单位", "the funding table names no unit of money");
        else if (indicator.Target is not { Operator: null or ComparisonOperator.Equal or ComparisonOperator.AtMost, Value: { } value } target)
            tally.Lack($"“{name}”的指标值不是一个确定的金额", $"the target of “{name}” is not one amount");
        else if (CurrencyUnits.InYuan(target.Unit ?? indicator.MeasureUnit ?? NamedUnit().Match(PrintedText.Normalise(name)).Value) is not { } costUnit)
            tally.Lack($"“{name}”没有写金额单位", $"“{name}” names no unit of money");
        else if (Tolerance.Exact(printed * unit, value * costUnit))
            tally.Hold();
        else
            tally.Fail(Describe(form, index, value * costUnit / unit, total, printed));
    }

    private static Fault Describe(TargetForm form, int index, decimal cost, FundingCell total, decimal printed)
    {
        var indicator = form.Indicators[index];
        var unit = form.Funding.CurrencyUnit;

        // 项目资金总额 of a project over several years is more than one year's costs.
        var oneYear = total.Line.Item == FundingItem.Total || !FormYears.SpansYears(form);
        return new Fault
        {
            Certainty = oneYear ? Certainty.Certain : Certainty.Likely,
            Message = new Bilingual(
                $"成本指标“{indicator.Level3}”是 {Figures.Print(cost)} {unit}，“{total.Label}”是 {Figures.Print(printed)} {unit}，两处应当相同。请核对哪一处是对的。",
                $"The cost indicator “{indicator.Level3}” is {Figures.Print(cost)} {unit}, but “{total.Label}” is {Figures.Print(printed)} {unit}. The two should be the same; check which one is right."),
            Expected = printed,
            Actual = cost,
            Unit = unit,
            Formula = $"{Figures.Print(cost)} ≠ {Figures.Print(printed)}",
            Fields = [new FieldValue(form, FormattableString.Invariant($"/indicators/{index}/target"), indicator.Target!.Raw), total.Field],
        };
    }

    [GeneratedRegex("^(项目|年度)?(预算成本|预算总成本|总成本|预算总额|总预算)([(].*[)])?$")]
    private static partial Regex BudgetCost();

    [GeneratedRegex("万元|亿元|元")]
    private static partial Regex NamedUnit();
}
