using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.Missing;

/// <summary>PT301: a project form names its project in 项目名称.</summary>
internal sealed class PT301ProjectNameMissing : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT301",
        Name = "project-name-missing",
        Family = "missing",
        DefaultSeverity = Severity.Error,
        Title = new("项目名称没有填", "The project name is missing"),
        Holds = new("项目支出绩效目标表的“项目名称”栏填有名称", "A project form has a name in its 项目名称 cell"),
        Tolerance = new("不涉及数值", "Not a matter of numbers"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        if (form.Kind != FormKind.Project)
            return new RuleOutcome.NotApplicable(new Bilingual("部门整体表没有项目名称", "A department form has no project name"));
        if (!string.IsNullOrWhiteSpace(form.ProjectName))
            return new RuleOutcome.Passed();

        // A name that stands in a cell without a label may be the project's: the reader says so, and the finding is less sure.
        var labelMissing = form.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCode.LabelMissing);
        var heading = form.HeadingProjectName;
        return new RuleOutcome.Failed(
        [
            new Fault
            {
                Certainty = labelMissing ? Certainty.Likely : Certainty.Certain,
                Message = heading is null
                    ? new Bilingual("“项目名称”栏是空的。请填写项目名称。", "The 项目名称 cell is blank. Fill in the project's name.")
                    : new Bilingual(
                        $"“项目名称”栏是空的；表上方写着“{heading}”。如果就是这个项目，请填入表内。",
                        $"The 项目名称 cell is blank; the heading above the table reads “{heading}”. If that is the project, enter it in the cell."),
                Fields = heading is null
                    ? [new FieldValue(form, "/projectName", "")]
                    : [new FieldValue(form, "/projectName", ""), new FieldValue(form, "/headingProjectName", heading)],
            },
        ]);
    }
}
