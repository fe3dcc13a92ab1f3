using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT101: a total is the sum of its sources. The form's own sentence: 年度资金总额：… 其中：财政拨款 … 其他资金.</summary>
internal sealed class PT101FundingSourcesDoNotSum : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT101",
        Name = "funding-sources-do-not-sum",
        Family = "arithmetic",
        DefaultSeverity = Severity.Error,
        Title = new("资金来源相加不等于总额", "Funding sources do not add up to the total"),
        Holds = new(
            "资金总额 = 财政拨款 + 其他资金（表上把上年结转列为来源的，再加上年结转）；预算数和决算数都要相等",
            "Total = fiscal + other funds (plus carry-over where the form lists it as a source), for budget and for final"),
        Tolerance = new("不允许有差额", "Exact"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var item in form.Funding.Lines.Select(line => line.Item).Distinct())
        {
            CheckColumn(tally, form, item, FundingColumn.Budget);
            CheckColumn(tally, form, item, FundingColumn.Final);
        }

        return tally.Sum(new Bilingual("表上没有分来源的金额", "The form prints no amounts by source"));
    }

    private static void CheckColumn(OutcomeTally tally, TargetForm form, FundingItem item, string column)
    {
        var totals = FundingCells.Find(form, item, FundingSource.All, column);
        var sources = Sources(form, item, column);
        if (totals.Count == 0 || sources.Count == 0)
            return;
        if (FundingCells.Disagree(totals) || sources.GroupBy(cell => cell.Line.Source).Any(group => FundingCells.Disagree([.. group])))
        {
            tally.Lack($"“{totals[0].Label}”在表上出现多次且金额不同", $"“{totals[0].Label}” or one of its sources is printed more than once, with different amounts");
            return;
        }

        List<FundingCell> addends = [.. sources.GroupBy(cell => cell.Line.Source).Select(group => group.FirstOrDefault(cell => !cell.Blank) ?? group.First())];
        var carryover = item == FundingItem.Total ? FundingCells.First(form, FundingItem.Carryover, FundingSource.All, column) : null;
        if (carryover is not null)
            addends.Add(carryover);
        var total = totals.FirstOrDefault(cell => !cell.Blank) ?? totals[0];

        // Some filers count the carry-over among the fiscal funds, too: then the difference is exactly the carry-over.
        FundingSum.Check(tally, total, addends, rest =>
            carryover?.Value is { } carried && rest == -carried ? Certainty.Likely : Certainty.Certain);
    }

    /// <summary>
    /// 财政拨款 and 其他资金; where the form splits the fiscal funds by level instead, 上级资金 and 本级资金;
    /// where 当年财政拨款 takes the place of 财政拨款 under the total, that. 其他资金 alone is no list of sources.
    /// </summary>
    private static List<FundingCell> Sources(TargetForm form, FundingItem item, string column)
    {
        var fiscal = FundingCells.Find(form, item, FundingSource.Fiscal, column);
        var byLevel = fiscal.Count > 0
            ? fiscal
            : [.. FundingCells.Find(form, item, FundingSource.Superior, column), .. FundingCells.Find(form, item, FundingSource.Local, column)];
        if (byLevel.Count == 0 && item == FundingItem.Total)
            byLevel = [.. FundingCells.Find(form, FundingItem.CurrentYear, FundingSource.All, column)];
        return byLevel.Count == 0 ? [] : [.. byLevel, .. FundingCells.Find(form, item, FundingSource.Other, column)];
    }
}
