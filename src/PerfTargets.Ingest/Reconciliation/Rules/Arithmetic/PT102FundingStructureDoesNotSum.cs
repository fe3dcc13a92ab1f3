using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.Arithmetic;

/// <summary>PT102: a total is the sum of its parts by use. The form's own labels: 资金结构：（1）基本支出（2）项目支出; 资金构成.</summary>
internal sealed class PT102FundingStructureDoesNotSum : IRule
{
    private static readonly FundingItem[] Classes =
        [FundingItem.Personnel, FundingItem.PublicOperating, FundingItem.OtherOperating, FundingItem.SpecificTarget];

    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT102",
        Name = "funding-structure-does-not-sum",
        Family = "arithmetic",
        DefaultSeverity = Severity.Error,
        Title = new("资金结构相加不等于总额", "The parts of the funding do not add up to the total"),
        Holds = new(
            "总额 = 基本支出 + 项目支出；或 = 人员类 + 公用经费 + 其他运转类 + 特定目标类；项目资金总额（已执行资金）= 当年财政拨款 + 上年结转 + 其他资金",
            "Total = basic + project; or = personnel + public operating + other operating + specific target; project total (executed) = current year + carry-over + other"),
        Tolerance = new("不允许有差额", "Exact"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        var tally = new OutcomeTally();
        foreach (var column in (string[])[FundingColumn.Budget, FundingColumn.Final])
        {
            foreach (var source in (FundingSource[])[FundingSource.All, FundingSource.Fiscal, FundingSource.Other])
            {
                CheckParts(tally, form, source, column, [FundingItem.Basic, FundingItem.Project]);
                CheckParts(tally, form, source, column, Classes);
            }
        }

        CheckComposition(tally, form, FundingItem.ProjectTotal, FundingColumn.Budget);
        CheckComposition(tally, form, FundingItem.Executed, FundingColumn.Final);
        return tally.Sum(new Bilingual("表上没有按用途或构成列出的金额", "The form prints no amounts by use or composition"));
    }

    private static void CheckParts(OutcomeTally tally, TargetForm form, FundingSource source, string column, FundingItem[] items)
    {
        var total = FundingCells.First(form, FundingItem.Total, source, column);
        List<FundingCell> parts = [.. items.Select(item => FundingCells.First(form, item, source, column)).OfType<FundingCell>()];
        if (total is null || parts.Count == 0)
            return;
        if (parts.Count < items.Length)
        {
            tally.Lack($"“{total.Label}”的组成部分没有列全", $"the form does not list every part of “{total.Label}”");
            return;
        }

        // A source that is blank throughout, 其他资金 as a rule, is no statement about the structure.
        if (parts.Any(cell => !cell.Blank) || !total.Blank)
            FundingSum.Check(tally, total, parts);
    }

    private static void CheckComposition(OutcomeTally tally, TargetForm form, FundingItem item, string column)
    {
        var total = FundingCells.First(form, item, FundingSource.All, column);
        if (total is null || FundingCells.First(form, FundingItem.CurrentYear, FundingSource.Local, column) is null
            && FundingCells.First(form, FundingItem.CurrentYear, FundingSource.Superior, column) is null
            && FundingCells.First(form, FundingItem.CurrentYear, FundingSource.All, column) is null)
        {
            return;
        }

        List<FundingCell> parts =
        [
            .. Whole(form, FundingItem.CurrentYear, column),
            .. Whole(form, FundingItem.Carryover, column),
        ];

        // In this block 其他资金 stands beside 当年财政拨款 and 上年结转; with an annual total above it, it belongs to that.
        if (FundingCells.First(form, FundingItem.Total, FundingSource.All, column) is null
            && FundingCells.First(form, FundingItem.Total, FundingSource.Other, column) is { } other)
        {
            parts.Add(other);
        }

        FundingSum.Check(tally, total, parts);
    }

    /// <summary>An item's own amount, or its levels 上级资金 and 县级配套 where it prints only those.</summary>
    private static IEnumerable<FundingCell> Whole(TargetForm form, FundingItem item, string column)
    {
        if (FundingCells.First(form, item, FundingSource.All, column) is { Blank: false } all)
            return [all];
        return new[] { FundingSource.Superior, FundingSource.Local }
            .Select(source => FundingCells.First(form, item, source, column))
            .OfType<FundingCell>();
    }
}
