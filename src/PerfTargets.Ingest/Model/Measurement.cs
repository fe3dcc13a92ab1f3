namespace PerfTargets.Ingest.Model;

/// <summary>A target or actual value.</summary>
public sealed record Measurement
{
    /// <summary>The printed text.</summary>
    public required string Raw { get; init; }

    /// <summary>The printed comparison, in front of the number or in 指标值类型; null when none is printed.</summary>
    public required ComparisonOperator? Operator { get; init; }

    /// <summary>The number when the whole text is one quantity; null for a sentence (see <see cref="Quantities"/>).</summary>
    public required decimal? Value { get; init; }

    /// <summary>The unit of <see cref="Value"/> as printed (%, 万元, 元／人), or from 度量单位; null when none.</summary>
    public required string? Unit { get; init; }

    /// <summary>true when the value is words (优, 效果明显).</summary>
    public required bool Qualitative { get; init; }

    /// <summary>Every number with its unit, in order, when the text is a sentence; empty otherwise.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];
}

/// <summary>A number with its unit in a sentence.</summary>
/// <param name="Value">The number, as printed.</param>
/// <param name="Unit">The unit as printed; null when none follows.</param>
/// <param name="Operator">The comparison beside the number; null when none is printed.</param>
public sealed record Quantity(decimal Value, string? Unit, ComparisonOperator? Operator = null);
