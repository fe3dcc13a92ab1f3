using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>A unit with its forms.</summary>
public sealed record ReportUnit
{
    /// <summary>Its name in the spelling most of its forms use; null when they name none.</summary>
    public required string? Name { get; init; }

    /// <summary>Its forms: those with the gravest findings first, then by path.</summary>
    public required IReadOnlyList<ReportForm> Forms { get; init; }

    /// <summary>Findings on its forms by severity.</summary>
    public required FindingCounts Findings { get; init; }

    /// <summary>Inputs that could not be read and lie in a folder of this unit's, by <see cref="FolderOwners"/>.</summary>
    public required IReadOnlyList<UnreadInput> Unread { get; init; }

    /// <summary>Number of forms that have an error or a warning.</summary>
    public int WrongForms => Forms.Count(form => form.IsWrong);
}

/// <summary>A form, as far as a report needs it.</summary>
public sealed record ReportForm
{
    /// <summary>Its id.</summary>
    public required string FormId { get; init; }

    /// <summary>The unit as this form prints it; null when it names none.</summary>
    public required string? Unit { get; init; }

    /// <summary>The project; null on a department form or where none is printed.</summary>
    public required string? ProjectName { get; init; }

    /// <summary>The printed title; null when there is none.</summary>
    public required string? Title { get; init; }

    /// <summary>Project or department.</summary>
    public required FormKind Kind { get; init; }

    /// <summary>Declaration or evaluation.</summary>
    public required FormPhase Phase { get; init; }

    /// <summary>The budget year; null when none is printed.</summary>
    public required int? FiscalYear { get; init; }

    /// <summary>Its document.</summary>
    public required string Path { get; init; }

    /// <summary>First page of the form in its document, from 1; null for formats without pages.</summary>
    public required int? FirstPage { get; init; }

    /// <summary>Its findings, the gravest first.</summary>
    public required IReadOnlyList<ReportFinding> Findings { get; init; }

    /// <summary>How the rules came out; null when that was not given.</summary>
    public required OutcomeTotals? Rules { get; init; }

    /// <summary>What the reader could not place or had to repair, as far as it is worth a look; the first few.</summary>
    public required IReadOnlyList<Diagnostic> Trouble { get; init; }

    /// <summary>How many such places there are in all.</summary>
    public required int TroubleCount { get; init; }

    /// <summary>Whether it has a finding of severity error or warning.</summary>
    public bool IsWrong => Findings.Any(finding => finding.Finding.Severity > Severity.Info);

    /// <summary>What a person would call the form.</summary>
    public Bilingual Name => ProjectName is { } project
        ? new Bilingual(project, project)
        : Kind == FormKind.Department ? ReportTexts.DepartmentForm
        : Title is { } title ? new Bilingual(title, title) : ReportTexts.NoProject;
}
