using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Rosters;

namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>What a run knows, apart from its forms. Whatever a run does not have is left at its default.</summary>
public sealed record RunReportInput
{
    /// <summary>Which run, when, of what.</summary>
    public ReportHead Head { get; init; } = new();

    /// <summary>What became of the documents.</summary>
    public required ImportCounts Counts { get; init; }

    /// <summary>The findings of this run. Their state is shown only when <see cref="ReportHead.Previous"/> is known.</summary>
    public required IReadOnlyList<TrackedFinding> Findings { get; init; }

    /// <summary>How the rules came out, by form; empty when it is not to be said.</summary>
    public IEnumerable<FormOutcomes> Outcomes { get; init; } = [];

    /// <summary>Findings of the previous run that are no longer there.</summary>
    public IReadOnlyList<ResolvedFinding> Resolved { get; init; } = [];

    /// <summary>Who has handed in what; null without a roster.</summary>
    public RosterStatus? Roster { get; init; }

    /// <summary>Inputs that could not be read.</summary>
    public IReadOnlyList<UnreadInput> Unread { get; init; } = [];

    /// <summary>Files left for the next run.</summary>
    public IReadOnlyList<DeferredInput> Deferred { get; init; } = [];

    /// <summary>Paths of documents that were read and hold no form.</summary>
    public IReadOnlyList<string> WithoutForms { get; init; } = [];

    /// <summary>Earlier runs and this one.</summary>
    public IReadOnlyList<HistoryPoint> History { get; init; } = [];

    /// <summary>How many findings a list of suppressions took out.</summary>
    public int Suppressed { get; init; }

    /// <summary>What is to be said of that list.</summary>
    public IReadOnlyList<SuppressionNote> Notes { get; init; } = [];

    /// <summary>What a run tells.</summary>
    /// <param name="summary">What the run did.</param>
    /// <param name="head">Of what it was; number, day and the run before are taken from the summary.</param>
    public static RunReportInput Of(ImportSummary summary, ReportHead head)
    {
        var previous = summary.History.LastOrDefault(point => point.Run < summary.Run);
        return new()
        {
            Head = head with
            {
                Run = summary.Run,
                Started = summary.Started,
                Previous = previous is null ? null : new PreviousRun(previous.Run, previous.Day),
            },
            Counts = summary.Counts,
            Findings = summary.Standing,
            Outcomes = summary.Result.Outcomes,
            Resolved = summary.Resolved,
            Roster = summary.Roster,
            Unread = summary.Unread,
            Deferred = summary.Deferred,
            WithoutForms = summary.WithoutForms,
            History = summary.History,
            Suppressed = summary.Suppressed,
            Notes = summary.Notes,
        };
    }
}
