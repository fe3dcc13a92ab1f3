using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation.Tracking;

/// <summary>A finding of the previous run that this one does not have any more.</summary>
/// <param name="Fingerprint">Its stable name.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Name">The rule's name.</param>
/// <param name="Severity">How grave it was.</param>
/// <param name="Unit">The unit of its first form; null where none was printed.</param>
/// <param name="ProjectName">The project of its first form; null on a department form or where none was printed.</param>
/// <param name="Path">The document of its first form.</param>
/// <param name="Message">What it said.</param>
/// <param name="Because">Why it is no longer there.</param>
public sealed record ResolvedFinding(
    string Fingerprint,
    string RuleId,
    string Name,
    Severity Severity,
    string? Unit,
    string? ProjectName,
    string Path,
    Bilingual Message,
    ResolvedBecause Because);

/// <summary>Why a finding is no longer there. Only <see cref="Corrected"/> is a thing put right.</summary>
public enum ResolvedBecause
{
    /// <summary>The form is there and the fault is not.</summary>
    Corrected,

    /// <summary>The form is no longer there: its file was taken away.</summary>
    FormGone,

    /// <summary>The rule was not asked this time, could not decide, has changed, or the finding was put on the list of suppressions.</summary>
    NotChecked,

    /// <summary>The values at its place were changed and do not hold either: another finding of the rule stands there now.</summary>
    StillWrong,
}
