namespace PerfTargets.Ingest.Reconciliation.Arithmetic;

/// <summary>What an expression comes to.</summary>
internal sealed record Worth
{
    /// <summary>The value: in 元 when it is money.</summary>
    public required decimal Value { get; init; }

    /// <summary>The least it can be when amounts that look rounded are read as rounded.</summary>
    public required decimal Low { get; init; }

    /// <summary>The most it can be when amounts that look rounded are read as rounded.</summary>
    public required decimal High { get; init; }

    /// <summary>Whether it is money.</summary>
    public bool Money { get; init; }

    /// <summary>Whether a number without any unit is in it.</summary>
    public bool Bare { get; init; }

    /// <summary>Whether a bound or an approximation is in it.</summary>
    public bool Bounded { get; init; }

    /// <summary>Whether a unit of money is not printed in full.</summary>
    public bool UnitAssumed { get; init; }

    /// <summary>What its money is still for each of: 月 for 2人×3000元/人/月.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>The units of the counts in it that no rate asked for, in printed order; null for a number without one.</summary>
    public IReadOnlyList<string?> Counted { get; init; } = [];
}
