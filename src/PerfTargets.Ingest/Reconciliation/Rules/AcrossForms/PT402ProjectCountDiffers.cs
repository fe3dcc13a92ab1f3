using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>PT402: a department form counts as many projects as there are forms.</summary>
internal sealed class PT402ProjectCountDiffers : DepartmentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT402",
        Name = "project-count-differs",
        Family = "acrossForms",
        DefaultSeverity = Severity.Error,
        Title = new("部门整体表所写的项目个数与项目表不符", "The department form counts more or fewer projects than there are forms"),
        Holds = new("部门整体表写的项目个数（合计和各类）= 同一单位、同一年度的项目表张数", "The number of projects on the department form, in all and by class, = the number of project forms of the same unit and year"),
        Tolerance = new("个数必须相同", "The same number"),
    };

    /// <inheritdoc/>
    protected override Bilingual WhyNot { get; } = new("部门整体表没有写项目个数", "The department form does not count its projects");

    /// <inheritdoc/>
    protected override bool Concerns(DepartmentComparison comparison) => comparison.Counts.Count > 0;

    /// <inheritdoc/>
    protected override void Check(SetTally tally, DepartmentComparison comparison)
    {
        var wrong = new List<(StatedCount Stated, int Forms)>();
        foreach (var stated in comparison.Counts)
        {
            var forms = comparison.Projects.Count(project => stated.Category is null || project.Category == stated.Category);
            if (forms == stated.Count)
                tally.Hold();
            else if (Gap(comparison, stated, forms) is { } missing)
                tally.Lack(missing);
            else
                wrong.Add((stated, forms));
        }

        if (wrong.Count > 0)
            tally.Fail(Describe(comparison, wrong));
    }

    /// <summary>Why a difference is no contradiction; null when nothing explains it.</summary>
    private static Bilingual? Gap(DepartmentComparison comparison, StatedCount stated, int forms)
    {
        if (comparison.OtherUnits is { } units)
            return units;
        if (stated.Category is not null && comparison.Projects.FirstOrDefault(project => project.Category is null) is { } unclassed)
        {
            return new Bilingual(
                $"项目“{unclassed.Name}”的表没有写明类别，不能按类别数",
                $"the form of “{unclassed.Name}” names no class, so the classes cannot be counted");
        }

        var complete = comparison.AmountCloses || (stated.Category is not null && comparison.CountCloses);
        if (forms > stated.Count || complete)
            return null;
        return new Bilingual(
            FormattableString.Invariant($"部门整体表写{Words(stated.Category).Zh} {stated.Count} 个，这里只有 {forms} 个项目的表，可能还有没交来的表"),
            FormattableString.Invariant($"the department form counts {stated.Count} {Words(stated.Category).En} and forms of {forms} are here; others may not have been handed in"));
    }

    private static Fault Describe(DepartmentComparison comparison, List<(StatedCount Stated, int Forms)> wrong)
    {
        var zh = string.Join('，', wrong.Select(entry => FormattableString.Invariant($"{Words(entry.Stated.Category).Zh} {entry.Stated.Count} 个（项目表 {entry.Forms} 张）")));
        var en = string.Join(", ", wrong.Select(entry => FormattableString.Invariant($"{entry.Stated.Count} {Words(entry.Stated.Category).En} ({entry.Forms} forms)")));
        var byTitle = wrong.Exists(entry => entry.Stated.Category is not null);
        return new Fault
        {
            Certainty = comparison.AmountCloses || comparison.CountCloses ? Certainty.Certain : Certainty.Likely,
            Message = new Bilingual(
                $"部门整体表写{zh}，两处不一致。请核对个数{(byTitle ? "，或项目表标题上的类别" : "，以及是否有多报、重报的项目表")}。",
                $"The department form counts {en}; the two differ. Check the number{(byTitle ? ", or the class in the titles of the project forms" : ", and whether a form was filed needlessly or twice")}."),
            Expected = wrong[0].Forms,
            Actual = wrong[0].Stated.Count,
            Unit = "个",
            Formula = string.Join("；", wrong.Select(entry => FormattableString.Invariant($"{entry.Forms} ≠ {entry.Stated.Count}"))),
            Fields = [.. wrong.Select(entry => entry.Stated.Field).Distinct(), .. comparison.Projects.Select(project => Counted(project.Form, byTitle))],
        };
    }

    private static FieldValue Counted(TargetForm form, bool byTitle) =>
        byTitle ? new(form, "/title", form.Title ?? "") : new(form, "/projectName", form.ProjectName ?? "");

    private static (string Zh, string En) Words(FormCategory? category) => category switch
    {
        FormCategory.OtherOperating => ("其他运转类项目", "other operating projects"),
        FormCategory.SpecificTarget => ("特定目标类项目", "specific-target projects"),
        _ => ("项目共", "projects in all"),
    };
}
