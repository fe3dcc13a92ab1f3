namespace PerfTargets.Ingest.Reconciliation;

/// <summary>Which rules run.</summary>
public sealed record ReconcilerOptions
{
    /// <summary>Ids of the rules to run; null runs all.</summary>
    public IReadOnlySet<string>? Select { get; init; }

    /// <summary>Ids of rules not to run; wins over <see cref="Select"/>.</summary>
    public IReadOnlySet<string> Ignore { get; init; } = new HashSet<string>();
}
