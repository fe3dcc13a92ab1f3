using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>Trouble in the figures: two places of one form, or of several, that contradict each other.</summary>
public sealed record Finding
{
    /// <summary>The rule's permanent id: PT101.</summary>
    public required string RuleId { get; init; }

    /// <summary>The rule's name, which states the fault: funding-sources-do-not-sum.</summary>
    public required string Name { get; init; }

    /// <summary>How grave it is. Error needs <see cref="Certainty.Certain"/>.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How sure it is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Stable name of the finding: rule, form identity (unit, project, year), field pointers, normalised raw values.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The forms concerned.</summary>
    public required IReadOnlyList<string> FormIds { get; init; }

    /// <summary>The document of the first form.</summary>
    public required string Path { get; init; }

    /// <summary>The project of the first form; null on a department form or where none is printed.</summary>
    public string? ProjectName { get; init; }

    /// <summary>The fault with its numbers, for a person.</summary>
    public required Bilingual Message { get; init; }

    /// <summary>What should stand there; null when it is not a number.</summary>
    public decimal? Expected { get; init; }

    /// <summary>What stands there; null when it is not a number.</summary>
    public decimal? Actual { get; init; }

    /// <summary><see cref="Actual"/> less <see cref="Expected"/>.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The unit of the three numbers: 万元, 元, percent, points; null when they have none.</summary>
    public string? Unit { get; init; }

    /// <summary>The calculation in one line: 291 × 79 ÷ 10000 = 2.2989 ≠ 5.</summary>
    public string? Formula { get; init; }

    /// <summary>The places the finding rests on, the wrong one first when it is known which.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}

/// <summary>A place a finding rests on.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Pointer">JSON Pointer of the field in the form.</param>
/// <param name="Raw">The printed text.</param>
/// <param name="At">Where it stands; null when the form carries no provenance.</param>
public sealed record Evidence(string FormId, string Pointer, string Raw, Location? At);
