using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation.Arithmetic;
using PerfTargets.Ingest.Reconciliation.Fields;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>PT401: what a department form says its projects cost is the sum of their forms.</summary>
internal sealed class PT401DepartmentTotalDiffersFromProjects : DepartmentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT401",
        Name = "department-total-differs-from-projects",
        Family = "acrossForms",
        DefaultSeverity = Severity.Error,
        Title = new("部门整体表的项目支出与各项目表之和不符", "The department's project spending differs from the sum of its project forms"),
        Holds = new("部门整体支出表的项目支出 = 同一单位、同一年度各项目支出表的金额之和", "Project spending on the department form = the sum of the project forms of the same unit and year"),
        Tolerance = new("不允许有差额", "Exact"),
    };

    /// <inheritdoc/>
    protected override Bilingual WhyNot { get; } = new("部门整体表没有列出项目支出", "The department form states no project spending");

    /// <inheritdoc/>
    protected override bool Concerns(DepartmentComparison comparison) => comparison.Stated.Any(stated => stated.Whole is not null);

    /// <inheritdoc/>
    protected override void Check(SetTally tally, DepartmentComparison comparison)
    {
        foreach (var stated in comparison.Stated.Where(stated => stated.Whole is not null))
        {
            var amounts = comparison.Amounts(stated.Column);
            if (comparison.Sum(stated.Column) is not { } sum)
                tally.Lack(amounts.First(amount => amount.Lack is not null).Lack!);
            else if (Tolerance.Exact(sum, stated.Whole!.Value))
                tally.Hold();
            else if (Gap(comparison, stated.Whole.Value, sum) is { } missing)
                tally.Lack(missing);
            else
                tally.Fail(Describe(comparison, stated, stated.Whole.Value, sum));
        }
    }

    /// <summary>Why a difference is no contradiction: forms that are not here may explain it. Null when nothing explains it.</summary>
    private static Bilingual? Gap(DepartmentComparison comparison, decimal whole, decimal sum)
    {
        if (comparison.OtherUnits is { } units)
            return units;

        // Amounts are not negative: a form more would only widen an excess.
        if (sum > whole || comparison.CountInAll <= comparison.Projects.Count)
            return null;
        var here = comparison.Projects.Count;
        var gap = CurrencyUnits.Print(whole - sum);
        return comparison.CountInAll is { } count
            ? new Bilingual(
                FormattableString.Invariant($"部门整体表写共 {count} 个项目，这里只有 {here} 个项目的表，相差的 {gap} 可能在没有的表里"),
                FormattableString.Invariant($"the department form counts {count} projects and forms of {here} are here; the missing {gap} may stand in the others"))
            : new Bilingual(
                FormattableString.Invariant($"部门整体表没有写项目个数，不知道这 {here} 个项目的表是否齐全；如果缺表，所缺的金额是 {gap}"),
                FormattableString.Invariant($"the department form does not count its projects, so it is not known whether the {here} forms here are all; if some are missing, they come to {gap}"));
    }

    private static Fault Describe(DepartmentComparison comparison, StatedAmounts stated, decimal whole, decimal sum)
    {
        var (zh, en) = FundingColumn.Words(stated.Column);
        var amounts = comparison.Amounts(stated.Column);
        var complete = comparison.CountCloses;
        var difference = CurrencyUnits.Print(Math.Abs(whole - sum));
        return new Fault
        {
            Certainty = complete ? Certainty.Certain : Certainty.Likely,
            Message = new Bilingual(
                FormattableString.Invariant($"部门整体表的项目支出（{zh}）是 {CurrencyUnits.Print(whole)}，本单位 {amounts.Count} 张项目表相加是 {CurrencyUnits.Print(sum)}，{(sum > whole ? "多" : "少")} {difference}。{(complete ? "项目个数与部门整体表所写一致，表已齐全。" : "")}请核对是哪一处填错。"),
                FormattableString.Invariant($"The department form states {CurrencyUnits.Print(whole)} of project spending ({en}), but the unit's {amounts.Count} project forms add up to {CurrencyUnits.Print(sum)}, {difference} {(sum > whole ? "more" : "less")}. {(complete ? "There are as many forms as the department form says. " : "")}Check which figure is wrong.")),
            Expected = sum / Money.TenThousand,
            Actual = whole / Money.TenThousand,
            Unit = Money.Unit,
            Formula = Money.Formula(amounts.Select(amount => amount.Yuan!.Value), sum, whole),
            Fields = [.. stated.Fields, .. amounts.Select(amount => amount.Field)],
        };
    }
}
