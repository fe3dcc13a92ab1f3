using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;

namespace PerfTargets.Ingest.Storage.Runs;

/// <summary>What a run found, to be stored at its end.</summary>
public sealed record RunResult
{
    /// <summary>Findings, those suppressed apart, and outcomes of the current forms.</summary>
    public required ReconcileResult Result { get; init; }

    /// <summary>The findings that were suppressed.</summary>
    public required IReadOnlyList<SuppressedFinding> Suppressed { get; init; }

    /// <summary>Ids of the rules that ran.</summary>
    public required IReadOnlyCollection<string> RuleIds { get; init; }

    /// <summary>Rows of the roster; null without one.</summary>
    public int? Expected { get; init; }

    /// <summary>Rows of the roster whose form is there; null without one.</summary>
    public int? Filed { get; init; }
}
