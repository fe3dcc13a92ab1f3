using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Drafts;

/// <summary>A third-level row as an office would fill it in.</summary>
public sealed record DraftIndicator
{
    /// <summary>What it measures.</summary>
    public required IndicatorAspect Aspect { get; init; }

    /// <summary>三级指标.</summary>
    public required string Name { get; init; }

    /// <summary>指标值 in one piece: ≥98%, 培训260人.</summary>
    public required string Target { get; init; }

    /// <summary>The number alone, for layouts with a column for it; "" for a target in words.</summary>
    public string Number { get; init; } = "";

    /// <summary>度量单位.</summary>
    public string Measure { get; init; } = "";

    /// <summary>≥, ≤, = or 定性.</summary>
    public string ValueType { get; init; } = "定性";

    /// <summary>实际完成值; "" before the year is over.</summary>
    public string Actual { get; init; } = "";

    /// <summary>未完成原因.</summary>
    public string Reason { get; init; } = "";

    /// <summary>指标解释.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>评分标准.</summary>
    public string Rule { get; init; } = "";

    /// <summary>分值; 0 before points are given out.</summary>
    public int Points { get; init; }

    /// <summary>备注.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The level 2 printed in place of the aspect's own; null for its own.</summary>
    public string? Level2 { get; init; }

    /// <summary>The level 1 printed in place of the layout's own; null for its own.</summary>
    public string? Level1 { get; init; }

    /// <summary>三年均值 and the years it is of, as printed; empty for none.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}
