using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

namespace PerfTargets.Ingest.Reconciliation.Settings;

/// <summary>
/// A finding, or a rule's findings on some forms, that somebody has looked at and does not want to see again.
/// It names a fingerprint, or a rule and a unit, which a project and a budget year make narrower.
/// </summary>
public sealed record Suppression
{
    /// <summary>The finding; null when a rule and a unit are named.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The rule's id; null when only a fingerprint is named.</summary>
    public string? Rule { get; init; }

    /// <summary>The unit, in any spelling.</summary>
    public string? Unit { get; init; }

    /// <summary>The project; null for every form of the unit.</summary>
    public string? Project { get; init; }

    /// <summary>The budget year; null for every year.</summary>
    public int? Year { get; init; }

    /// <summary>Why the finding is in order.</summary>
    public required string Reason { get; init; }

    /// <summary>When that was decided.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Where it is written, for notes: its place in the file, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Whether a form is one of those it names by unit, project and year.</summary>
    internal bool Concerns(IFormHead form) =>
        Unit is { } unit
        && (form.Unit ?? form.HeadingUnit) is { } printed && UnitName.Key(unit) == UnitName.Key(printed)
        && (Project is null || ProjectName.Key(Project, form.FiscalYear) == ProjectName.Key(form))
        && (Year is null || Year == form.FiscalYear);
}

/// <summary>A finding that is not shown.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="By">What it is suppressed by.</param>
public sealed record SuppressedFinding(Finding Finding, Suppression By);
