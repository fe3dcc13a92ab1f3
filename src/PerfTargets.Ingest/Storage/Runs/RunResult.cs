using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Settings;

namespace PerfTargets.Ingest.Storage.Runs;

/// <summary>What a run found, to be stored at its end.</summary>
public sealed record RunResult
{
    /// <summary>Findings, those suppressed apart, and outcomes of the current forms.</summary>
    public required ReconcileResult Result { get; init; }

    /// <summary>Whether these very findings and outcomes are stored already, because nothing they rest on has changed.</summary>
    public bool IsStored { get; init; }

    /// <summary>Names everything the findings rest on apart from the forms, and what is to be handed out with them again; null when they are not to be taken again.</summary>
    public (string Settings, string Aside)? Mark { get; init; }

    /// <summary>The findings that were suppressed.</summary>
    public required IReadOnlyList<SuppressedFinding> Suppressed { get; init; }

    /// <summary>Ids of the rules that ran.</summary>
    public required IReadOnlyCollection<string> RuleIds { get; init; }

    /// <summary>Rows of the roster; null without one.</summary>
    public int? Expected { get; init; }

    /// <summary>Rows of the roster whose form is there; null without one.</summary>
    public int? Filed { get; init; }
}
