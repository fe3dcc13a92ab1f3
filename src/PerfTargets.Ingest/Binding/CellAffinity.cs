namespace PerfTargets.Ingest.Binding;

/// <summary>How well a cell's words fit a column of the indicator table.</summary>
internal sealed class CellAffinity(Lexicon lexicon)
{
    private const int LongestUnit = 8;

    /// <summary>true when the words cannot stand in the column: then the row's cells are out of place.</summary>
    /// <param name="text">The words.</param>
    /// <param name="role">The column's role.</param>
    /// <param name="afterDimension">Whether 产出指标 or its like stands in its own column of the row: then 履职效益 behind it is a second level.</param>
    public bool Contradicts(string text, IndicatorRole role, bool afterDimension) => role switch
    {
        IndicatorRole.Group => !lexicon.Has("group", text) && !lexicon.Has("section", text) && (IsDimension(text) || IsAspect(text)),
        IndicatorRole.Level1 => IsAspect(text) && !IsDimension(text),
        IndicatorRole.Level2 => IsMark(text) || (!afterDimension && IsDimension(text) && !IsAspect(text)),
        IndicatorRole.MeasureUnit => text.Length > LongestUnit,
        IndicatorRole.ValueType => !IsMark(text),
        IndicatorRole.Points or IndicatorRole.Score => text.Length > LongestUnit,
        _ => false,
    };

    /// <summary>The more the better; negative when the words rather stand elsewhere.</summary>
    public double Of(string text, IndicatorRole role) => role switch
    {
        IndicatorRole.Group => lexicon.Has("group", text) || lexicon.Has("section", text) ? 5 : -10,
        IndicatorRole.Level1 => IsDimension(text) ? 5 : IsAspect(text) ? -6 : -3,
        IndicatorRole.Level2 => IsAspect(text) ? 5 : IsDimension(text) ? -4 : -3,
        IndicatorRole.Level3 => IsMark(text) || IsUnit(text) || IsAspect(text) || AmountParser.Parse(text) is not null ? -3 : 1,
        IndicatorRole.Target or IndicatorRole.Actual => IsMark(text) || IsUnit(text) || IsScoring(text) ? -3 : IsShort(text) ? 2 : 1,
        IndicatorRole.Explanation => IsMark(text) || IsScoring(text) ? -3 : 1,
        IndicatorRole.ScoringRule => IsScoring(text) ? 5 : -2,
        IndicatorRole.MeasureUnit => IsUnit(text) ? 4 : IsMark(text) ? -4 : -5,
        IndicatorRole.ValueType => IsMark(text) ? 5 : -5,
        IndicatorRole.Points or IndicatorRole.Score => AmountParser.Parse(text) is not null ? 2 : -5,
        IndicatorRole.Reference => AmountParser.Parse(text) is not null ? 2 : -2,
        // Offices print 定性 under 备注 as often as not: a row that is only shifted keeps it there.
        IndicatorRole.Remark when text == "定性" => 4.5,
        _ => IsMark(text) || IsUnit(text) ? -1 : 0,
    };

    /// <summary>true for the words of a first level.</summary>
    public bool IsDimension(string text) => lexicon.Has("dimension", text);

    private bool IsAspect(string text) => lexicon.Has("aspect", text);

    private bool IsMark(string text) => lexicon.Has("mark", text);

    private bool IsUnit(string text) => lexicon.Has("unit", text);

    private static bool IsShort(string text) => text.Length <= 12;

    // 达到计划值得5分; 每超出10%，扣2分; 按…计分.
    private static bool IsScoring(string text) =>
        text.Contains('分', StringComparison.Ordinal)
        && (text.Contains('得', StringComparison.Ordinal) || text.Contains('扣', StringComparison.Ordinal) || text.Contains("计分", StringComparison.Ordinal));
}
