using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>What a rule found wrong, before it is known how well the values were read.</summary>
public sealed record Fault
{
    /// <summary>How sure the rule is, taking every value as read without doubt.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The fault with its numbers, for a person.</summary>
    public required Bilingual Message { get; init; }

    /// <summary>The fields the fault rests on, the wrong one first when it is known which.</summary>
    public required IReadOnlyList<FieldValue> Fields { get; init; }

    /// <summary>What should stand there; null when it is not a number.</summary>
    public decimal? Expected { get; init; }

    /// <summary>What stands there; null when it is not a number.</summary>
    public decimal? Actual { get; init; }

    /// <summary>The unit of both numbers: 万元, 元, percent, points; null when they have none.</summary>
    public string? Unit { get; init; }

    /// <summary>The calculation in one line; null when there is none.</summary>
    public string? Formula { get; init; }
}
