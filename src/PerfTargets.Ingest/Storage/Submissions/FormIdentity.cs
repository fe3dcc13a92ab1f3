using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

namespace PerfTargets.Ingest.Storage.Submissions;

/// <summary>Which form of which unit and year this is, whatever version of it: two prints of one identity are one form handed in twice.</summary>
/// <param name="Unit">The unit as it is compared; "" when none is printed.</param>
/// <param name="Scope">Which accounts it stands for: 汇总 and 本级 are forms of their own; "" when it does not say.</param>
/// <param name="Project">The project as it is compared; null on a department form or where none is printed.</param>
/// <param name="Year">The budget year; null where none is printed.</param>
/// <param name="Kind">Project or department.</param>
/// <param name="Phase">Declaration or evaluation.</param>
internal sealed record FormIdentity(string Unit, string Scope, string? Project, int? Year, FormKind Kind, FormPhase Phase)
{
    private static readonly string[] Summaries = ["汇总", "含下属"];

    private static readonly string[] Own = ["本级", "机关)", "机关）", "本部"];

    /// <summary>Whether it says enough to recognise the form again.</summary>
    public bool IsComplete => Unit.Length > 0 && Year is not null && (Kind == FormKind.Department || Project is not null);

    /// <summary>The identity of a form.</summary>
    /// <param name="unit">The unit as printed.</param>
    /// <param name="project">The project as printed.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="kind">Project or department.</param>
    /// <param name="phase">Declaration or evaluation.</param>
    public static FormIdentity Of(string? unit, string? project, int? year, FormKind kind, FormPhase phase) => new(
        UnitName.Key(unit ?? ""),
        ScopeOf(unit ?? ""),
        kind == FormKind.Project && project is not null ? ProjectName.Key(project, year) : null,
        year, kind, phase);

    private static string ScopeOf(string unit) =>
        Summaries.Any(word => unit.Contains(word, StringComparison.Ordinal)) ? "summary"
        : Own.Any(word => unit.Contains(word, StringComparison.Ordinal)) ? "own"
        : "";
}
