using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>The forms of one unit and year.</summary>
/// <param name="unit">The unit as it is compared.</param>
/// <param name="year">The budget year.</param>
/// <param name="forms">By path and place in the document; a form that was handed in twice stands once.</param>
public sealed class UnitYear(string unit, int year, IReadOnlyList<TargetForm> forms)
{
    /// <summary>The unit as it is compared, short forms and brackets apart.</summary>
    public string Unit { get; } = unit;

    /// <summary>The budget year.</summary>
    public int Year { get; } = year;

    /// <summary>All forms, by path and place in the document.</summary>
    public IReadOnlyList<TargetForm> Forms { get; } = forms;

    /// <summary>The forms of the unit as a whole.</summary>
    public IEnumerable<TargetForm> Departments => Forms.Where(form => form.Kind == FormKind.Department);

    /// <summary>The forms of its projects.</summary>
    public IEnumerable<TargetForm> Projects => Forms.Where(form => form.Kind == FormKind.Project);
}
