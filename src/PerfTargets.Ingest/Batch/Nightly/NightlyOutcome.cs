using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>How a nightly run ended.</summary>
/// <param name="Line">The run in one line.</param>
/// <param name="Report">Where the report is.</param>
/// <param name="Unread">What could not be read.</param>
/// <param name="Deferred">What was left for the next run.</param>
/// <param name="KeptMissing">Files that were not found and are not taken to be gone.</param>
public sealed record NightlyOutcome(
    Bilingual Line, string Report, IReadOnlyList<UnreadInput> Unread, IReadOnlyList<DeferredInput> Deferred, int KeptMissing);
