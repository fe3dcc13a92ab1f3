using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>Which rules run, and what they ask for.</summary>
public sealed record ReconcilerOptions
{
    /// <summary>Ids of the rules to run; null runs all.</summary>
    public IReadOnlySet<string>? Select { get; init; }

    /// <summary>Ids of rules not to run; wins over <see cref="Select"/>.</summary>
    public IReadOnlySet<string> Ignore { get; init; } = new HashSet<string>();

    /// <summary>Which kinds of indicator a project form must have (PT305); all of them unless said otherwise.</summary>
    public IReadOnlySet<RequiredAspect> RequiredAspects { get; init; } = new HashSet<RequiredAspect>(Enum.GetValues<RequiredAspect>());

    /// <summary>The gravest severity of a rule's findings, by rule id, in the place of the rule's own; an error still needs a certain finding.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>The forms that are expected (PT407); empty when there is no roster.</summary>
    public IReadOnlyList<ExpectedForm> Roster { get; init; } = [];
}
