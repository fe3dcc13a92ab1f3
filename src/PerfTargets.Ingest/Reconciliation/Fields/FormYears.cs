using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation.Fields;

/// <summary>Which years a form is about.</summary>
internal static class FormYears
{
    /// <summary>
    /// Whether the project runs over several years: its period says so, or it prints a goal over several years
    /// and no period that says otherwise.
    /// </summary>
    public static bool SpansYears(TargetForm form) => form.Period is { Start: { } start, End: { } end }
        ? start.Year != end.Year
        : form.Goals.Any(goal => goal.Scope == GoalScope.Overall);

    /// <summary>Whether a year is the form's own, or lies within its period.</summary>
    public static bool Covers(TargetForm form, int year) =>
        year == form.FiscalYear
        || (form.Period is { Start: { } start, End: { } end } && start.Year <= year && year <= end.Year);
}
