using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Rosters;

namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>
/// What a run has to tell a bureau in the morning. Made by <see cref="RunReportBuilder"/>, which keeps no form;
/// personal data is masked in it already, unless it was asked for.
/// </summary>
public sealed record RunReport
{
    /// <summary>Which run, when, of what.</summary>
    public required ReportHead Head { get; init; }

    /// <summary>What became of the documents of this run.</summary>
    public required ImportCounts Counts { get; init; }

    /// <summary>The units, the one with the gravest findings first; the one without a name is last among its equals.</summary>
    public required IReadOnlyList<ReportUnit> Units { get; init; }

    /// <summary>Findings of no form that was given; empty unless forms and findings do not belong together.</summary>
    public required IReadOnlyList<ReportFinding> Stray { get; init; }

    /// <summary>Findings of the previous run that are no longer there.</summary>
    public required IReadOnlyList<ResolvedFinding> Resolved { get; init; }

    /// <summary>Who has handed in what; null without a roster.</summary>
    public required RosterStatus? Roster { get; init; }

    /// <summary>Inputs that could not be read, quarantined ones and those that need text recognition among them.</summary>
    public required IReadOnlyList<UnreadInput> Unread { get; init; }

    /// <summary>Files left for the next run.</summary>
    public required IReadOnlyList<DeferredInput> Deferred { get; init; }

    /// <summary>Paths of documents that were read and hold no form.</summary>
    public required IReadOnlyList<string> WithoutForms { get; init; }

    /// <summary>Earlier runs and this one, in their order; empty when nothing is known of earlier ones.</summary>
    public required IReadOnlyList<HistoryPoint> History { get; init; }

    /// <summary>How many findings a list of suppressions took out.</summary>
    public required int Suppressed { get; init; }

    /// <summary>What is to be said of the list of suppressions.</summary>
    public required IReadOnlyList<SuppressionNote> Notes { get; init; }

    /// <summary>Every finding, in the order of the page.</summary>
    public IEnumerable<ReportFinding> Findings => Units.SelectMany(unit => unit.Forms).SelectMany(form => form.Findings).Concat(Stray);

    /// <summary>Number of forms.</summary>
    public int Forms => Units.Sum(unit => unit.Forms.Count);

    /// <summary>The findings by severity.</summary>
    public FindingCounts FindingCounts => FindingCounts.Of(Findings.Select(finding => finding.Finding));
}

/// <summary>Which run a report is of. Everything comes from outside: the same report twice is the same bytes.</summary>
public sealed record ReportHead
{
    /// <summary>Number of the run; null for a single import.</summary>
    public int? Run { get; init; }

    /// <summary>When it began; null leaves the day out.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>The budget year the run is about; null when it is about several.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>The folders looked at, as they are to be called.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>Name and version of the program.</summary>
    public string? Version { get; init; }

    /// <summary>The run that findings are compared with; null when there is none, and nothing is called new then.</summary>
    public PreviousRun? Previous { get; init; }
}

/// <summary>The run before this one.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Day">Its day; null when it knew no clock.</param>
public sealed record PreviousRun(int Number, DateOnly? Day);

/// <summary>How things stood after a run.</summary>
/// <param name="Run">Number of the run.</param>
/// <param name="Day">Its day; null when it knew no clock.</param>
/// <param name="Filed">Forms of the roster that were there; without a roster all forms.</param>
/// <param name="Expected">Forms the roster asked for; null without a roster.</param>
/// <param name="Findings">Findings by severity.</param>
public sealed record HistoryPoint(int Run, DateOnly? Day, int Filed, int? Expected, FindingCounts Findings);
