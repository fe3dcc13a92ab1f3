using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>
/// Writes the rows of two indicator tables that stand beside each other under one 一级指标: those of several years
/// (中期) and those of the year (年度). The year's are the form's indicators; what the other table asks of the same
/// indicator is kept as a reference value of it.
/// </summary>
internal sealed class IndicatorPairs(FormBuilder form, Lexicon lexicon, IndicatorHeader header)
{
    private readonly IndicatorHeader beside = header.Beside!;
    private readonly IndicatorRowAligner left = new(header, lexicon);
    private readonly IndicatorRowAligner right = new(header.Beside!, lexicon);
    private readonly IndicatorWriter writer = new(form, lexicon, header);

    /// <summary>Adds the indicators of a row: one when both tables name the same, else one for each that is filled.</summary>
    /// <returns>Whether cells had to be aligned.</returns>
    public bool Write(FormRow row)
    {
        var border = beside.Columns.First(c => c.Role != IndicatorRole.Level1).Column;
        var level1 = row.Cells.FirstOrDefault(cell => header.Of(cell)?.Role == IndicatorRole.Level1);
        List<FormCell> own = level1 is null ? [] : [Shared(level1)];
        var (first, firstRepaired) = left.Align(new FormRow([.. row.Cells.Where(cell => cell.Column < border)]));
        var (second, secondRepaired) = right.Align(new FormRow([.. own, .. row.Cells.Where(cell => cell.Column >= border)]));
        var (year, years) = IsYearAtLeft() ? (first, second) : (second, first);
        if (Name(years) is not { } other)
        {
            writer.Write(year);
        }
        else if (Name(year) is { } name && LabelKey.Of(name.Text) == LabelKey.Of(other.Text))
        {
            writer.Write([.. year, .. AsReference(years)]);
            PlaceTwice(years, form.Indicators.Count - 1);
        }
        else
        {
            // Only one of them is there, or they speak of different things.
            writer.Write([.. years.Where(c => c.Column.Role is not IndicatorRole.Target), .. AsReference(years)]);
            if (Name(year) is not null)
                writer.Write(year);
        }

        return firstRepaired || secondRepaired;
    }

    // By the goals above: 中期目标 | 年度目标 as a rule.
    private bool IsYearAtLeft() => form.Goals is [{ Scope: GoalScope.Annual }, { Scope: GoalScope.Overall }, ..];

    private static FormCell Shared(FormCell level1) => level1.SpannedBy is { } owner
        ? new FormCell("", level1.Column, level1.At) { ColumnSpan = level1.ColumnSpan, SpannedBy = owner }
        : new FormCell(level1.RawText, level1.Column, level1.At) { ColumnSpan = level1.ColumnSpan, Origin = level1 };

    private static FormCell? Name(IReadOnlyList<AlignedCell> cells) =>
        cells.FirstOrDefault(c => c.Column.Role == IndicatorRole.Level3 && !c.Cell.IsBlank)?.Cell;

    private static IEnumerable<AlignedCell> AsReference(IReadOnlyList<AlignedCell> cells) => cells
        .Where(c => c.Column.Role == IndicatorRole.Target && !c.Cell.IsBlank)
        .Select(c => c with { Column = c.Column with { Role = IndicatorRole.Reference } });

    private static void PlaceTwice(IReadOnlyList<AlignedCell> cells, int index)
    {
        foreach (var (cell, column) in cells.Where(c => !c.Cell.IsBlank && !c.Cell.IsUsed))
        {
            if (column.Role is IndicatorRole.Level1 or IndicatorRole.Level2 or IndicatorRole.Level3)
                cell.Place(PlacementKind.Field, cell.Text, $"/indicators/{index}/level{(int)column.Role}");
        }
    }
}
