using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Tracking;

namespace PerfTargets.Ingest.Reporting.Report;

/// <summary>A finding with what it rests on.</summary>
/// <param name="Tracked">The finding and how long it has stood.</param>
/// <param name="Excerpts">The rows it rests on, of the form with the wrong place first.</param>
/// <param name="MoreForms">Forms it rests on that have no excerpt here, because there are too many.</param>
public sealed record ReportFinding(TrackedFinding Tracked, IReadOnlyList<ExcerptTable> Excerpts, int MoreForms)
{
    /// <summary>The finding.</summary>
    public Finding Finding => Tracked.Finding;
}
