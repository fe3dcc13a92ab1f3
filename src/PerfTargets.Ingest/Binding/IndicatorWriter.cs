using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>Turns an aligned row into an indicator.</summary>
internal sealed class IndicatorWriter(FormBuilder form, Lexicon lexicon, IndicatorHeader header)
{
    private readonly LevelFiller levels = new(lexicon);
    private string? section = header.Section;

    /// <summary>Adds the row's indicator. A row with levels alone adds none: it is a blank line of the template.</summary>
    public void Write(IReadOnlyList<AlignedCell> cells)
    {
        var printed = new FormCell?[(int)IndicatorRole.Reference];
        var references = new List<AlignedCell>();
        var isSpanned = false;
        foreach (var aligned in cells)
        {
            var (cell, column) = aligned;
            if (cell.IsBlank)
                isSpanned |= column.Role == IndicatorRole.Level1;
            else if (column.Role == IndicatorRole.Reference)
                references.Add(aligned);
            else if (column.Role == IndicatorRole.Group)
                BeginGroup(cell);
            else if (!TrySplitValue(printed, cell, column.Role))
                printed[(int)column.Role] ??= cell;
        }

        var index = form.Indicators.Count;
        var isIndicator = references.Count > 0 || printed.AsSpan((int)IndicatorRole.Level3).ContainsAnyExcept((FormCell?)null);
        var (level1, level2, refused) = levels.Fill(
            Level(printed, IndicatorRole.Level1, index, isIndicator), Level(printed, IndicatorRole.Level2, index, isIndicator), isSpanned);
        if (!isIndicator)
            return;
        if (refused is not null)
            form.Diagnostics.Add(BindingMessages.LevelMissing(cells[0].Cell, level2!, refused));

        string? Text(IndicatorRole role, string field)
        {
            if (printed[(int)role] is not { } cell)
                return null;
            form.Place(cell, cell.Text, $"/indicators/{index}/{field}");
            return cell.Text;
        }

        var valueType = Text(IndicatorRole.ValueType, "valueType");
        var measureUnit = Text(IndicatorRole.MeasureUnit, "measureUnit");
        var scoringRule = Text(IndicatorRole.ScoringRule, "scoringRule");
        form.Indicators.Add(new Indicator
        {
            Section = section,
            Level1 = level1,
            Level2 = level2,
            Level3 = Text(IndicatorRole.Level3, "level3"),
            Dimension = levels.DimensionOf(level1),
            Aspect = levels.AspectOf(level2),
            Target = MeasurementParser.Parse(Text(IndicatorRole.Target, "target"), valueType, measureUnit),
            Actual = MeasurementParser.Parse(Text(IndicatorRole.Actual, "actual"), valueType, measureUnit),
            Explanation = Text(IndicatorRole.Explanation, "explanation"),
            ScoringRule = scoringRule,
            Points = Number(printed, IndicatorRole.Points, index, "points") ?? FullMarks.Read(scoringRule),
            Score = Number(printed, IndicatorRole.Score, index, "score"),
            MeasureUnit = measureUnit,
            ValueType = valueType,
            ShortfallReason = Text(IndicatorRole.ShortfallReason, "shortfallReason"),
            Remark = Text(IndicatorRole.Remark, "remark"),
            References = References(references, index),
        });
    }

    // ≥ | 95 | % in several cells under one head 指标值.
    private bool TrySplitValue(FormCell?[] printed, FormCell cell, IndicatorRole role)
    {
        if (role != IndicatorRole.Target || printed[(int)role] is not { } before)
            return false;
        if (lexicon.Has("mark", before.Text) && printed[(int)IndicatorRole.ValueType] is null)
            (printed[(int)IndicatorRole.ValueType], printed[(int)role]) = (before, cell);
        else if (lexicon.Has("unit", cell.Text) && printed[(int)IndicatorRole.MeasureUnit] is null)
            printed[(int)IndicatorRole.MeasureUnit] = cell;
        else
            return false;
        return true;
    }

    // 绩效指标 names the whole table; 管理效率 and the like name the rows from here on.
    private void BeginGroup(FormCell cell)
    {
        cell.PlaceAsLabel();
        if (lexicon.Has("section", cell.Text))
            section = cell.Text;
    }

    private string? Level(FormCell?[] printed, IndicatorRole role, int index, bool isIndicator)
    {
        if (printed[(int)role] is not { } cell)
            return null;
        var text = Once(cell);
        if (isIndicator)
            form.Place(cell, text, $"/indicators/{index}/{(role == IndicatorRole.Level1 ? "level1" : "level2")}");
        else
            cell.Place(PlacementKind.Label, text);
        return text;
    }

    // A page break through a merged cell prints its text again: 成本指标 … 成本指标.
    private string Once(FormCell cell)
    {
        var half = cell.Text.Length / 2;
        if (cell.Text.Length % 2 != 0 || half == 0 || cell.Text[..half] != cell.Text[half..] || CellText.Lines(cell.RawText).Count < 2)
            return cell.Text;
        form.SetAside(cell, cell.Text[half..], BindingMessages.RepeatedText(cell, cell.Text[half..]));
        return cell.Text[..half];
    }

    private decimal? Number(FormCell?[] printed, IndicatorRole role, int index, string field)
    {
        if (printed[(int)role] is not { } cell)
            return null;
        if (AmountParser.Parse(cell.Text) is not { } number)
        {
            form.SetAside(cell, cell.Text, BindingMessages.AmountUnreadable(cell, header.Find(role)!.Label) with { Text = cell.Text });
            return null;
        }

        form.Place(cell, cell.Text, $"/indicators/{index}/{field}");
        return number;
    }

    private List<ReferenceValue> References(List<AlignedCell> printed, int index)
    {
        var references = new List<ReferenceValue>();
        foreach (var (cell, column) in printed)
        {
            form.Place(cell, cell.Text, $"/indicators/{index}/references/{references.Count}");
            references.Add(new ReferenceValue(column.Label, cell.Text, AmountParser.Parse(cell.Text)));
        }

        return references;
    }
}
