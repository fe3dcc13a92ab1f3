using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Reporting.Report;
using PerfTargets.Ingest.Rosters;

namespace PerfTargets.Ingest.Reporting;

/// <summary>What an import did and what stands in the database after it.</summary>
public sealed record ImportSummary
{
    /// <summary>Number of the run, from 1.</summary>
    public required int Run { get; init; }

    /// <summary>When it began; null without a clock.</summary>
    public required DateTimeOffset? Started { get; init; }

    /// <summary>What became of the documents of this run.</summary>
    public required ImportCounts Counts { get; init; }

    /// <summary>How many forms stand in the database now.</summary>
    public required int FormCount { get; init; }

    /// <summary>Reads <see cref="Forms"/> when they are asked for first.</summary>
    public required Lazy<IReadOnlyList<TargetForm>> ReadForms { private get; init; }

    /// <summary>The forms that stand in the database now: read when first asked for, while the database is open.</summary>
    public IReadOnlyList<TargetForm> Forms => ReadForms.Value;

    /// <summary>Findings and outcomes of <see cref="Forms"/>.</summary>
    public required ReconcileResult Result { get; init; }

    /// <summary>The findings of <see cref="Result"/> against the run before.</summary>
    public required IReadOnlyList<TrackedFinding> Standing { get; init; }

    /// <summary>Findings of the run before that are no longer there.</summary>
    public required IReadOnlyList<ResolvedFinding> Resolved { get; init; }

    /// <summary>Who has handed in what; null without a roster.</summary>
    public required RosterStatus? Roster { get; init; }

    /// <summary>Earlier runs and this one, in their order.</summary>
    public required IReadOnlyList<HistoryPoint> History { get; init; }

    /// <summary>Files that were not found and are not taken to be gone, because the drive seems to be missing.</summary>
    public int KeptMissing { get; init; }

    /// <summary>How many findings a list of suppressions took out.</summary>
    public int Suppressed { get; init; }

    /// <summary>What is to be said of the list of suppressions.</summary>
    public IReadOnlyList<SuppressionNote> Notes { get; init; } = [];

    /// <summary>Documents and folders of this run that could not be read, by path.</summary>
    public required IReadOnlyList<UnreadInput> Unread { get; init; }

    /// <summary>Paths of documents that were read and hold no form, by path.</summary>
    public required IReadOnlyList<string> WithoutForms { get; init; }

    /// <summary>Files left for the next run because somebody was writing them, by path; what stood at their paths still stands.</summary>
    public IReadOnlyList<DeferredInput> Deferred { get; init; } = [];

    /// <summary>The units by name, those without a name last.</summary>
    public required IReadOnlyList<UnitTotals> Units { get; init; }

    /// <summary>The findings of <see cref="Result"/> by severity.</summary>
    public FindingCounts Findings => FindingCounts.Of(Result.Findings);
}

/// <summary>What became of the documents of an import.</summary>
/// <param name="Documents">All that were found.</param>
/// <param name="Added">New ones.</param>
/// <param name="Superseded">Changed ones; the former version was replaced.</param>
/// <param name="Unchanged">The same bytes as before.</param>
/// <param name="Moved">The same bytes under another path.</param>
/// <param name="Duplicates">The same bytes as another document that is still there.</param>
/// <param name="KeptFormer">Changed, but not readable; the former version stays.</param>
/// <param name="Gone">Documents of earlier imports that are no longer in the folder.</param>
/// <param name="Skipped">Hidden and temporary files set aside.</param>
/// <param name="Forms">Forms read in this run.</param>
/// <param name="LeftOut">Files the patterns do not ask for.</param>
public sealed record ImportCounts(
    int Documents, int Added, int Superseded, int Unchanged, int Moved, int Duplicates, int KeptFormer, int Gone, int Skipped, int Forms, int LeftOut = 0);

/// <summary>A file that was not read because it was still being written or held by another program.</summary>
/// <param name="Path">The document.</param>
/// <param name="Reason">What was seen.</param>
public sealed record DeferredInput(string Path, Bilingual Reason);

/// <summary>An input that could not be read.</summary>
/// <param name="Path">The document or folder.</param>
/// <param name="Reason">Why, and what to do about it.</param>
public sealed record UnreadInput(string Path, Bilingual Reason)
{
    /// <summary>Why a document of pictures could not be read, and what to do about it.</summary>
    public static Bilingual NotRecognised => ReportTexts.NeedsOcr;

    /// <summary>The entry for a document; null when it was read.</summary>
    public static UnreadInput? Of(IngestedDocument document)
    {
        if (document.Status is DocumentStatus.Read or DocumentStatus.NoForms)
            return null;
        var reason = document.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error)?.Message
            ?? (document.Status == DocumentStatus.NeedsOcr ? NotRecognised : ReportTexts.NoReason);
        return new UnreadInput(document.Path, reason);
    }
}

/// <summary>A unit's share of an import.</summary>
/// <param name="Unit">The unit's name; null when its forms name none.</param>
/// <param name="Documents">Documents that hold its forms.</param>
/// <param name="ProjectForms">Forms of one project.</param>
/// <param name="DepartmentForms">Forms of the department as a whole.</param>
/// <param name="Findings">Findings on its forms.</param>
public sealed record UnitTotals(string? Unit, int Documents, int ProjectForms, int DepartmentForms, FindingCounts Findings)
{
    /// <summary>By name; the unit without a name last.</summary>
    internal static IReadOnlyList<UnitTotals> Sorted(IEnumerable<UnitTotals> units) =>
        [.. units.OrderBy(unit => unit.Unit is null).ThenBy(unit => unit.Unit, StringComparer.Ordinal)];
}
