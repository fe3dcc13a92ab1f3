using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>The level 1 and level 2 a layout prints for an aspect, and the rows under them.</summary>
internal static class Levels
{
    /// <summary>An indicator with its levels as printed.</summary>
    public readonly record struct Row(DraftIndicator Indicator, string Level1, string Level2);

    /// <summary>The rows in the layout's order, each with its levels.</summary>
    /// <param name="indicators">The draft's indicators.</param>
    /// <param name="outputs">What the layout calls the outputs: 产出指标, 项目完成.</param>
    /// <param name="benefits">What it calls the benefits.</param>
    /// <param name="costs">Its level 1 for costs; null when they stand among the outputs.</param>
    public static IReadOnlyList<Row> Of(IEnumerable<DraftIndicator> indicators, string outputs, string benefits, string? costs = null) =>
        [.. indicators.Select(indicator => new Row(
            indicator,
            indicator.Level1 ?? Level1(indicator.Aspect, outputs, benefits, costs),
            indicator.Level2 ?? Level2(indicator.Aspect, costs is not null)))];

    /// <summary>Draws the rows, their levels merged downwards.</summary>
    /// <param name="table">The table.</param>
    /// <param name="side">The label at the left of the block; null when the layout has none.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cells">Sets the cells right of level 2.</param>
    /// <param name="head">Sets the header's cells.</param>
    public static void Draw(SheetTable table, string? side, IReadOnlyList<Row> rows, Action<SheetTable> head, Action<SheetTable, DraftIndicator> cells)
    {
        table.Row();
        if (side is not null)
            table.Cell(side, down: rows.Count + 1);
        head(table);
        for (var at = 0; at < rows.Count; at++)
        {
            table.Row();
            if (at == 0 || rows[at - 1].Level1 != rows[at].Level1)
                table.Cell(rows[at].Level1, down: rows.Skip(at).TakeWhile(row => row.Level1 == rows[at].Level1).Count());
            if (at == 0 || (rows[at - 1].Level1, rows[at - 1].Level2) != (rows[at].Level1, rows[at].Level2))
                table.Cell(rows[at].Level2, down: rows.Skip(at).TakeWhile(row => (row.Level1, row.Level2) == (rows[at].Level1, rows[at].Level2)).Count());
            cells(table, rows[at].Indicator);
        }
    }

    private static string Level1(IndicatorAspect aspect, string outputs, string benefits, string? costs) => aspect switch
    {
        IndicatorAspect.Cost or IndicatorAspect.Economic => costs ?? outputs,
        IndicatorAspect.Social or IndicatorAspect.Sustainability or IndicatorAspect.Ecological => benefits,
        IndicatorAspect.Satisfaction => "满意度指标",
        _ => outputs,
    };

    private static string Level2(IndicatorAspect aspect, bool costsApart) => aspect switch
    {
        IndicatorAspect.Quantity => "数量指标",
        IndicatorAspect.Quality => "质量指标",
        IndicatorAspect.Timeliness => "时效指标",
        IndicatorAspect.Cost or IndicatorAspect.Economic => costsApart ? "经济成本指标" : "成本指标",
        IndicatorAspect.Social => "社会效益指标",
        IndicatorAspect.Ecological => "生态效益指标",
        IndicatorAspect.Sustainability => "可持续影响指标",
        _ => "服务对象满意度指标",
    };
}
