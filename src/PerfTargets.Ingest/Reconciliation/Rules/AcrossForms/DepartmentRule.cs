using System.Collections.Concurrent;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>A rule that holds a department form against the forms of its projects.</summary>
internal abstract class DepartmentRule : UnitYearRule
{
    /// <summary>Under which the rules of this kind share their comparisons.</summary>
    private static readonly object Shared = new();

    /// <inheritdoc/>
    protected sealed override void Check(SetTally tally, UnitYear group, FormSet set)
    {
        var comparisons = set.Once(Shared, () => new ConcurrentDictionary<UnitYear, IReadOnlyList<DepartmentComparison>>())
            .GetOrAdd(group, _ => DepartmentComparison.Of(group, set));
        if (comparisons.Count == 0)
        {
            tally.Lack(new Bilingual("没有本单位本年度的部门整体支出绩效目标表", "the department form of this unit and year is not here"));
            return;
        }

        foreach (var comparison in comparisons)
        {
            if (!Concerns(comparison))
                continue;
            if (comparison.Projects.Count == 0)
                tally.Lack(new Bilingual("没有本单位本年度的项目支出绩效目标表", "no project form of this unit and year is here"));
            else
                Check(tally, comparison);
        }
    }

    /// <summary>Whether the department form states what the rule checks.</summary>
    protected abstract bool Concerns(DepartmentComparison comparison);

    /// <summary>Checks one department form.</summary>
    protected abstract void Check(SetTally tally, DepartmentComparison comparison);
}
