namespace PerfTargets.Ingest.Binding;

/// <summary>What a column of an indicator table holds, in the order in which forms print them.</summary>
internal enum IndicatorRole
{
    /// <summary>The label cell that spans the whole table: 绩效指标, 履职效能.</summary>
    Group,

    Level1,
    Level2,
    Level3,
    Target,
    Actual,
    Explanation,
    ScoringRule,
    MeasureUnit,
    ValueType,
    Points,
    Score,
    ShortfallReason,
    Remark,

    /// <summary>A value of a former year.</summary>
    Reference,
}

/// <summary>A column of an indicator table.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Column">Its place in the rows.</param>
/// <param name="Label">Its printed head.</param>
/// <param name="Span">Number of grid columns its head covers.</param>
internal sealed record IndicatorColumn(IndicatorRole Role, int Column, string Label, int Span = 1);
