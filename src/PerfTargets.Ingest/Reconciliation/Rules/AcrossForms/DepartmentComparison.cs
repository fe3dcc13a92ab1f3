using System.Collections.Concurrent;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>
/// A department form beside the forms of its projects, and how much is known of whether these are all there:
/// the department form's own count says so, or their sum is what the department form states.
/// </summary>
internal sealed class DepartmentComparison
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<ProjectAmount>> amounts = new(StringComparer.Ordinal);

    private DepartmentComparison(TargetForm form, IReadOnlyList<ProjectFiling> projects, Bilingual? otherUnits)
    {
        Form = form;
        Projects = projects;
        OtherUnits = otherUnits;
        Stated = StatedAmounts.Of(form);
        Counts = StatedCount.Of(form);
        CountInAll = StatedCount.Whole(Counts);
    }

    /// <summary>The department form.</summary>
    public TargetForm Form { get; }

    /// <summary>Its projects, each once.</summary>
    public IReadOnlyList<ProjectFiling> Projects { get; }

    /// <summary>Which units' forms are missing, when the department form sums several units up; null when none are.</summary>
    public Bilingual? OtherUnits { get; }

    /// <summary>What the department form says its projects cost.</summary>
    public IReadOnlyList<StatedAmounts> Stated { get; }

    /// <summary>How many projects the department form says there are.</summary>
    public IReadOnlyList<StatedCount> Counts { get; }

    /// <summary>How many it says there are in all; null when it does not say.</summary>
    public int? CountInAll { get; }

    /// <summary>The department forms of a unit and year, each with its projects.</summary>
    public static IReadOnlyList<DepartmentComparison> Of(UnitYear group, FormSet set) =>
        [.. group.Departments.Select(form => Of(form, group, set))];

    /// <summary>The projects' amounts of a column, in the order of <see cref="Projects"/>.</summary>
    public IReadOnlyList<ProjectAmount> Amounts(string column) =>
        amounts.GetOrAdd(column, _ => [.. Projects.Select(project => project.Amount(column))]);

    /// <summary>The sum of the projects in 元; null when one of them has no amount.</summary>
    public decimal? Sum(string column) =>
        Amounts(column).All(amount => amount.Yuan is not null) ? Amounts(column).Sum(amount => amount.Yuan!.Value) : null;

    /// <summary>Whether there are as many projects as the department form says.</summary>
    public bool CountCloses => CountInAll == Projects.Count;

    /// <summary>Whether the projects add up to an amount the department form states, so that none can be missing.</summary>
    public bool AmountCloses => Projects.Count > 0 && Stated.Any(stated => stated.Whole is { } whole && whole > 0 && Sum(stated.Column) == whole);

    private static DepartmentComparison Of(TargetForm form, UnitYear group, FormSet set)
    {
        var own = group.Projects.Where(project => project.Phase == form.Phase);
        if (!IsSummary(form))
            return new DepartmentComparison(form, ProjectFiling.Of(own), null);

        // A summary counts the projects of the units under it, which name it as their 主管部门.
        var supervised = set.SupervisedBy(group).Where(project => project.Kind == FormKind.Project && project.Phase == form.Phase);
        var byUnit = own.Concat(supervised).DistinctBy(project => project.FormId)
            .GroupBy(project => UnitName.Key(project.Unit ?? project.HeadingUnit ?? ""))
            .ToList();
        var projects = byUnit.SelectMany(ProjectFiling.Of).ToList();
        var others = byUnit.Count(unit => unit.Key != group.Unit);
        return new DepartmentComparison(form, projects, others >= (form.SubordinateUnits ?? int.MaxValue) ? null : Missing(form.SubordinateUnits, others));
    }

    /// <summary>Whether a form sums several units up, if it is a department form.</summary>
    public static bool IsSummary(IFormHead form) =>
        form.Kind == FormKind.Department && (UnitName.IsSummary(form.Unit ?? form.HeadingUnit ?? "") || form.SubordinateUnits > 0);

    private static Bilingual Missing(int? units, int found) => units is { } count
        ? new Bilingual(
            FormattableString.Invariant($"部门整体表汇总了 {count} 个下属单位，这里只有其中 {found} 个单位的项目表"),
            FormattableString.Invariant($"the department form sums up {count} subordinate units, and the forms of only {found} of them are here"))
        : new Bilingual(
            "部门整体表是几个单位的汇总，没有写明下属单位个数，不知道项目表是否齐全",
            "the department form sums up several units and does not say how many, so it is not known whether their forms are all here");
}
