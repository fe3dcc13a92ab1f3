using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

/// <summary>PT405: a project has one form a year.</summary>
internal sealed class PT405ProjectFiledTwice : UnitYearRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "PT405",
        Name = "project-filed-twice",
        Family = "acrossForms",
        DefaultSeverity = Severity.Warning,
        Title = new("同一项目报了两张表", "A project was filed twice"),
        Holds = new("同一单位、同一年度的一个项目只有一张表", "A project of a unit has one form a year"),
        Tolerance = new("项目名称完全相同（空格、标点和表头年度不算）才算同一项目", "Only projects of the same name count, spaces, signs and the form's own year apart"),
    };

    /// <inheritdoc/>
    protected override Bilingual WhyNot { get; } = new("部门整体表不是项目表", "A department form is no project form");

    /// <inheritdoc/>
    protected override void Check(SetTally tally, UnitYear group, FormSet set)
    {
        foreach (var phase in group.Projects.GroupBy(form => form.Phase))
        {
            foreach (var project in ProjectFiling.Of(phase))
            {
                if (ProjectName.Key(project.Form) is null)
                    tally.Lack(project.Form, new Bilingual("表上没有项目名称", "the form names no project"));
                else if (project.Forms.Count == 1)
                    tally.Hold(project.Form);
                else
                    Compare(tally, project);
            }
        }
    }

    /// <summary>A later version in a document of its own, with other figures, is a resubmission and no doubling.</summary>
    private static void Compare(SetTally tally, ProjectFiling project)
    {
        var documents = project.Forms.GroupBy(form => form.Source.Sha256, StringComparer.Ordinal).ToList();
        foreach (var document in documents)
        {
            if (document.Count() > 1)
                tally.Fail(Describe([.. document], Certainty.Likely));
            else
                tally.Hold(document.Single());
        }

        var firsts = documents.Select(document => document.First()).ToList();
        for (var i = 1; i < firsts.Count; i++)
        {
            if (FigureChange.Between(firsts[i - 1], firsts[i]).Count == 0)
                tally.Fail(Describe([firsts[i - 1], firsts[i]], Certainty.Ask));
        }
    }

    private static Fault Describe(IReadOnlyList<TargetForm> forms, Certainty certainty)
    {
        var name = ProjectName.Of(forms[0]);
        var copy = certainty == Certainty.Ask;
        return new Fault
        {
            Certainty = certainty,
            Message = copy
                ? new Bilingual(
                    $"项目“{name}”在两份文件里各有一张数字完全相同的表，汇总时会重复计算。如果是同一张表的两种格式，请只留一份。",
                    $"The project “{name}” has a form with the same figures in two documents and would be counted twice. If they are one form in two formats, keep one.")
                : new Bilingual(
                    FormattableString.Invariant($"项目“{name}”在同一份文件里有 {forms.Count} 张表。请核对是重复填报，还是项目名称写错。"),
                    FormattableString.Invariant($"The project “{name}” has {forms.Count} forms in one document. Check whether it was filed twice or a name is wrong.")),
            Expected = 1,
            Actual = forms.Count,
            Unit = "张",
            Fields = [.. forms.Select(form => form.ProjectName is { } printed
                ? new FieldValue(form, "/projectName", printed)
                : new FieldValue(form, "/headingProjectName", form.HeadingProjectName ?? ""))],
        };
    }
}
