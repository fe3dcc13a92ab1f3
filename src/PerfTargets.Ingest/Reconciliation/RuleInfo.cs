using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>A rule's entry in the catalogue.</summary>
public sealed record RuleInfo
{
    /// <summary>Permanent id: PT101. A withdrawn id is never used again.</summary>
    public required string Id { get; init; }

    /// <summary>The fault in kebab case: funding-sources-do-not-sum.</summary>
    public required string Name { get; init; }

    /// <summary>The family, which is also the folder and the hundred of the id: arithmetic, contradiction, missing, acrossForms, text.</summary>
    public required string Family { get; init; }

    /// <summary>The gravest severity a finding may have; reached only when the finding is certain, as <see cref="SeverityOf"/> says.</summary>
    public required Severity DefaultSeverity { get; init; }

    /// <summary>The fault in a few words.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>What must hold.</summary>
    public required Bilingual Holds { get; init; }

    /// <summary>How far figures may differ before it is a fault.</summary>
    public required Bilingual Tolerance { get; init; }

    /// <summary>The severity of a finding of this rule: an error needs certainty, a question is never more than information.</summary>
    /// <param name="certainty">How sure the finding is.</param>
    public Severity SeverityOf(Certainty certainty) => certainty switch
    {
        Certainty.Certain => DefaultSeverity,
        Certainty.Likely => DefaultSeverity < Severity.Warning ? DefaultSeverity : Severity.Warning,
        _ => Severity.Info,
    };
}
