using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Rules.Missing;

/// <summary>PT302: a form names the unit that files it.</summary>
internal sealed class PT302UnitMissing : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new()
    {
        Id = "PT302",
        Name = "unit-missing",
        Family = "missing",
        DefaultSeverity = Severity.Warning,
        Title = new("预算单位没有填", "The unit is missing"),
        Holds = new("“预算单位”“部门名称”或“实施单位”栏填有名称", "A form has a name in its cell 预算单位, 部门名称 or 实施单位"),
        Tolerance = new("不涉及数值", "Not a matter of numbers"),
    };

    /// <inheritdoc/>
    public RuleOutcome Check(TargetForm form, FormSet set)
    {
        if (!string.IsNullOrWhiteSpace(form.Unit))
            return new RuleOutcome.Passed();
        if (form.CompetentDepartment is { Length: > 0 } competent)
        {
            return new RuleOutcome.NotApplicable(new Bilingual(
                $"表上只有主管部门“{competent}”一栏", $"The form has a cell for the competent department only, “{competent}”"));
        }

        if (form.Diagnostics.Any(diagnostic => diagnostic.Code is DiagnosticCode.LabelMissing or DiagnosticCode.UnplacedText))
            return new RuleOutcome.InsufficientData(new Bilingual("有一格缺标签或认不出，单位可能就在那里", "a cell has no label or is not known; the unit may stand there"));
        return new RuleOutcome.Failed([Describe(form)]);
    }

    private static Fault Describe(TargetForm form)
    {
        var heading = string.IsNullOrWhiteSpace(form.HeadingUnit) ? null : form.HeadingUnit;
        return new Fault
        {
            // A unit above the table is named after all; whether the table should repeat it is a question.
            Certainty = heading is null ? Certainty.Certain : Certainty.Ask,
            Message = heading is null
                ? new Bilingual("表上没有填预算单位。请填写单位名称。", "The form names no unit. Fill in the unit's name.")
                : new Bilingual(
                    $"表内没有填预算单位；表上方写着“{heading}”。如果就是这个单位，请填入表内。",
                    $"The table names no unit; the heading above it reads “{heading}”. If that is the unit, enter it in the table."),
            Fields = heading is null
                ? [new FieldValue(form, "/unit", "")]
                : [new FieldValue(form, "/unit", ""), new FieldValue(form, "/headingUnit", heading)],
        };
    }
}
