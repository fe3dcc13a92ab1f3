using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Reporting;

/// <summary>Findings as a person wants them: by unit and form, the worst first.</summary>
internal static class FindingOrder
{
    /// <summary>The gravest first, then the surest, then by the largest difference; ties as they came.</summary>
    public static IReadOnlyList<Finding> WorstFirst(IEnumerable<Finding> findings) =>
        [.. findings.OrderByDescending(f => f.Severity).ThenByDescending(f => f.Certainty)
            .ThenByDescending(f => Math.Abs(f.Difference ?? 0)).ThenBy(f => f.Path, StringComparer.Ordinal)
            .ThenBy(f => f.RuleId, StringComparer.Ordinal)];

    /// <summary>Units with their forms and findings: the unit with the gravest findings first.</summary>
    public static IReadOnlyList<UnitFindings> ByUnit(IReadOnlyList<IFormHead> forms, IEnumerable<Finding> findings, Bilingual noUnit, bool chinese)
    {
        var byId = new Dictionary<string, IFormHead>(StringComparer.Ordinal);
        foreach (var form in forms)
            byId.TryAdd(form.FormId, form);

        var units =
            from finding in WorstFirst(findings)
            let form = finding.FormIds.Count > 0 ? byId.GetValueOrDefault(finding.FormIds[0]) : null
            group (finding, form) by (form is null ? null : UnitOf(form)) ?? noUnit.In(chinese) into unit
            let ofForms =
                from entry in unit
                group entry by (Id: entry.form?.FormId ?? "", entry.finding.Path) into one
                let first = one.First()
                select new FormFindings(first.form, first.finding.Path, [.. one.Select(e => e.finding)])
            select new UnitFindings(unit.Key, [.. ofForms]);
        return [.. units];
    }

    /// <summary>The unit a form is filed by: its own cell, else the heading; null when neither names one.</summary>
    public static string? UnitOf(IFormHead form) => form.Unit ?? form.HeadingUnit;

    /// <summary>What a person would call the form.</summary>
    public static string NameOf(IFormHead form, bool chinese) =>
        form.ProjectName ?? form.HeadingProjectName ?? (form.Kind == FormKind.Department
            ? ReportTexts.DepartmentForm.In(chinese)
            : form.Title ?? ReportTexts.NoProject.In(chinese));
}

/// <summary>A unit's findings.</summary>
/// <param name="Unit">The unit's name.</param>
/// <param name="Forms">Its forms that have findings, the gravest first.</param>
internal sealed record UnitFindings(string Unit, IReadOnlyList<FormFindings> Forms);

/// <summary>A form's findings.</summary>
/// <param name="Form">The form; null when it is not among those given.</param>
/// <param name="Path">Its document.</param>
/// <param name="Findings">The gravest first.</param>
internal sealed record FormFindings(IFormHead? Form, string Path, IReadOnlyList<Finding> Findings);
