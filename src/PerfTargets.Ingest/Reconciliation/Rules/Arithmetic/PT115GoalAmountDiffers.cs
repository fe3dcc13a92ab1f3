using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT115: a total that the year's goal states is the annual total.</summary>
internal sealed partial class PT115GoalAmountDiffers : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT115",
        Name = "goal-amount-differs",
        Family = "arithmetic",
        DefaultSeverity = Severity.Warning,
        Title = new("目标里写的总金额与年度资金总额不一致", "The total stated in the goal differs from the annual total"),
        Holds = new("年度目标里写明的总金额 = 年度资金总额", "A total stated in the year's goal = the annual total"),
        Tolerance = new("两处中较粗一处末位数的半个单位（含）", "Half a unit of the last printed digit of the coarser of the two, inclusive"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var text in FormTexts.Of(form).Where(text => text.Role == TextRole.Goal))
            CheckGoal(tally, form, text);
        return tally.Sum(new Bilingual("年度目标里没有写总金额", "The year's goal states no total"));
    }

    private static void CheckGoal(OutcomeTally tally, TargetForm form, FormText goal)
    {
        if (!goal.Text.AsSpan().ContainsAny('元', '万', '亿'))
            return;
        var stated = AmountReader.Read(goal.Text).Terms.Where(IsTotal).DistinctBy(term => term.Yuan).ToList();
        if (stated.Count == 0)
            return;
        if (stated.Count > 1)
            tally.Lack("目标里写了几个总金额，看不出哪一个是本年度的", "the goal states several totals, and it is unclear which one is this year's");
        else if (!stated[0].Usable)
            tally.Lack("目标里的总金额是约数、限额或看不懂的算式", "the total in the goal is an approximation, a limit or a calculation that is not understood");
        else if (FundingCells.AnnualTotal(form) is not { Value: { } printed } total)
            tally.Lack("年度资金总额没有填，或不是数字", "the annual total is blank or not a number");
        else if (CurrencyUnits.InYuan(form.Funding.CurrencyUnit) is not { } unit)
            tally.Lack("资金表没有写金额单位", "the funding table names no unit of money");
        else
            Compare(tally, goal, stated[0], total, printed, unit);
    }

    private static void Compare(OutcomeTally tally, FormText goal, Term stated, FundingCell total, decimal printed, decimal unit)
    {
        var coarser = Math.Max(stated.Digit, Tolerance.UnitOfLastDigit(total.Print, printed) * unit);
        if (Tolerance.HalfUnit(printed * unit, stated.Yuan, coarser))
            tally.Hold();
        else
            tally.Fail(Describe(goal, stated.Yuan / unit, total, printed));
    }

    /// <summary>Whether an amount is the goal's whole, by its words, and not one source's, one part's or another year's.</summary>
    private static bool IsTotal(Term term) =>
        (term.AfterTotalWord || TotalWords().IsMatch(term.Lead)) && !PartWords().IsMatch(term.Lead);

    private static Fault Describe(FormText goal, decimal stated, FundingCell total, decimal printed)
    {
        var unit = total.Form.Funding.CurrencyUnit;
        return new Fault
        {
            Certainty = Certainty.Likely,
            Message = new Bilingual(
                $"目标里写的总金额是 {Figures.Print(stated)} {unit}，“{total.Label}”是 {Figures.Print(printed)} {unit}，相差 {Figures.Print(stated - printed)} {unit}。请核对两处。",
                $"The goal states a total of {Figures.Print(stated)} {unit}, but “{total.Label}” is {Figures.Print(printed)} {unit}: a difference of {Figures.Print(stated - printed)} {unit}. Check both."),
            Expected = printed,
            Actual = stated,
            Unit = unit,
            Formula = $"{Figures.Print(stated)} ≠ {Figures.Print(printed)}",
            Fields = [goal.Field, total.Field],
        };
    }

    [GeneratedRegex("(总(资金|额|投资|投入|经费|预算|费用|成本|支出|绩效资金)|资金总额|预算资金|项目资金|所需资金|需要?资金|需要?经费|安排资金|安排预算)[^0-9]{0,6}$")]
    private static partial Regex TotalWords();

    [GeneratedRegex("其中|上级|中央|省级?财政|市级|县级|区级|配套|自筹|上年|去年|往年|已|结转|结余|增加|减少|每|贷款|产值|收入|债务|补助标准|争取|带动|撬动")]
    private static partial Regex PartWords();
}
