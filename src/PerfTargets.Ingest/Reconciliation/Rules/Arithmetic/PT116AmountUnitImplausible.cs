using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT116: two amounts of one thing do not differ by a factor of just 10 000, which is 元 taken for 万元.</summary>
internal sealed class PT116AmountUnitImplausible : IRule
{
    private const decimal Factor = 10_000m;

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT116",
        Name = "amount-unit-implausible",
        Family = "arithmetic",
        DefaultSeverity = Severity.Warning,
        Title = new("金额单位可能写错（元与万元）", "An amount may be in the wrong unit (元 for 万元)"),
        Holds = new("同一事项的两个金额不会恰好相差一万倍", "Two amounts of one thing do not differ by a factor of exactly 10 000"),
        Tolerance = new("恰好一万倍才算", "Exactly 10 000 times"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var pair in AmountPairs.Of(form))
        {
            if (pair.First * Factor == pair.Second || pair.Second * Factor == pair.First)
                tally.Fail(Describe(pair));
            else
                tally.Hold();
        }

        if (FundingCells.AnnualTotal(form) is null or { Value: null } && form.Indicators.Any(indicator => CostRow.IsCost(indicator) && indicator.Target is not null))
            tally.Lack("年度资金总额没有填，或不是数字", "the annual total is blank or not a number");
        return tally.Sum(new Bilingual("表上没有同一事项的两个金额可以比较", "The form prints no two amounts of one thing"));
    }

    private static Fault Describe(AmountPair pair) => new()
    {
        Certainty = Certainty.Likely,
        Message = new Bilingual(
            $"“{pair.FirstLabel.Zh}”是 {CurrencyUnits.Print(pair.First)}，“{pair.SecondLabel.Zh}”是 {CurrencyUnits.Print(pair.Second)}，恰好相差一万倍。请核对是否把“元”和“万元”写混了。",
            $"{pair.FirstLabel.En} is {CurrencyUnits.Print(pair.First)} and {pair.SecondLabel.En} is {CurrencyUnits.Print(pair.Second)}: a factor of exactly 10,000. Check whether 元 and 万元 were confused."),
        Expected = pair.Second / Factor,
        Actual = pair.First / Factor,
        Unit = "万元",
        Formula = $"{Figures.Print(pair.First / Factor)} : {Figures.Print(pair.Second / Factor)} = {(pair.First > pair.Second ? "10000 : 1" : "1 : 10000")}",
        Fields = pair.Fields,
    };
}
