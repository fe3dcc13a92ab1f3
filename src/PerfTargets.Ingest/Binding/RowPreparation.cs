namespace PerfTargets.Ingest.Binding;

/// <summary>Breaks up what one cell or paragraph prints together: a title below other lines, several labels on one line.</summary>
internal static class RowPreparation
{
    /// <summary>The rows with such cells broken up.</summary>
    public static List<FormRow> Prepare(IReadOnlyList<FormRow> rows, Lexicon lexicon)
    {
        var inline = new InlineLabels(new LabelReader(lexicon));
        var prepared = new List<FormRow>(rows.Count);
        foreach (var row in rows)
        {
            foreach (var part in SplitAtTitle(row))
                prepared.Add(SplitLabels(part, inline));
        }

        return prepared;
    }

    // A title that stands on a line of its own, in a cell with other lines, begins a row of its own.
    private static IEnumerable<FormRow> SplitAtTitle(FormRow row)
    {
        if (row.IsBlank)
            return [row];
        var last = row.Printed[^1];
        var lines = CellText.Lines(last.RawText);
        if (lines.Count < 2 || TitlePattern.IsTitle(last.Text) || !lines.Any(TitlePattern.IsTitle))
            return [row];

        var parts = new List<FormRow>();
        var before = lines.TakeWhile(l => !TitlePattern.IsTitle(l)).ToList();
        if (row.Printed.Count > 1 || before.Count > 0)
        {
            var kept = new FormCell(string.Join('\n', before), last.Column, last.At) { ColumnSpan = last.ColumnSpan };
            parts.Add(new FormRow(row.Cells.Select(c => c == last ? kept : c).ToList()) { IsParagraph = row.IsParagraph, IsSequence = row.IsSequence });
        }

        foreach (var line in lines.Skip(before.Count))
            parts.Add(new FormRow([new FormCell(line, 0, last.At)]) { IsParagraph = row.IsParagraph, IsSequence = row.IsSequence });
        return parts;
    }

    private static FormRow SplitLabels(FormRow row, InlineLabels inline)
    {
        if (row.Only is not { } cell)
            return row;
        var pieces = inline.Split(cell.Text);
        if (pieces.Count < 2)
            return row;
        var cells = pieces.Select((p, i) => new FormCell(p, cell.Column + i, cell.At)).ToList();
        return new FormRow(cells) { IsParagraph = row.IsParagraph, IsSequence = row.IsSequence };
    }
}
