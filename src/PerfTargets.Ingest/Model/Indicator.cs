namespace PerfTargets.Ingest.Model;

/// <summary>One row of the indicator table, levels filled down.</summary>
public sealed record Indicator
{
    /// <summary>The block the row stands in when the form has several: 管理效率, 履职效能. Null otherwise.</summary>
    public string? Section { get; init; }

    /// <summary>一级指标 as printed. Null when blank and continuing no merge.</summary>
    public required string? Level1 { get; init; }

    /// <summary>二级指标 as printed.</summary>
    public required string? Level2 { get; init; }

    /// <summary>三级指标 as printed; null on layouts without a third level.</summary>
    public required string? Level3 { get; init; }

    /// <summary><see cref="Level1"/> in today's taxonomy; null when blank or not known.</summary>
    public required IndicatorDimension? Dimension { get; init; }

    /// <summary><see cref="Level2"/> in today's taxonomy, by its printed label; null when blank or not known.</summary>
    public required IndicatorAspect? Aspect { get; init; }

    /// <summary>指标值 / 年度指标值 / 年初指标值; null when blank.</summary>
    public required Measurement? Target { get; init; }

    /// <summary>实际完成值; null when blank or on a declaration.</summary>
    public required Measurement? Actual { get; init; }

    /// <summary>指标解释(指标值内容).</summary>
    public string? Explanation { get; init; }

    /// <summary>评(扣)分标准.</summary>
    public string? ScoringRule { get; init; }

    /// <summary>分值 / 权重, or the full marks that <see cref="ScoringRule"/> states.</summary>
    public decimal? Points { get; init; }

    /// <summary>得分 on a self-evaluation form.</summary>
    public decimal? Score { get; init; }

    /// <summary>度量单位.</summary>
    public string? MeasureUnit { get; init; }

    /// <summary>指标值类型 as printed: ≥ ≤ = 定性.</summary>
    public string? ValueType { get; init; }

    /// <summary>未完成原因 / 偏差原因.</summary>
    public string? ShortfallReason { get; init; }

    /// <summary>备注.</summary>
    public string? Remark { get; init; }

    /// <summary>指标设置参考值: 三年均值 and each year, in printed order; empty when none is printed.</summary>
    public IReadOnlyList<ReferenceValue> References { get; init; } = [];
}
