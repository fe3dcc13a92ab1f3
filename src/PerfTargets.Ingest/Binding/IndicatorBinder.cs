namespace PerfTargets.Ingest.Binding;

/// <summary>Reads an indicator table: the rows under its header, up to the first row that is something else.</summary>
internal sealed class IndicatorBinder(FormBuilder form, Lexicon lexicon)
{
    private readonly LabelReader labels = new(lexicon);

    /// <summary>true when the row begins an indicator table.</summary>
    public bool IsHeader(FormRow row) => IndicatorHeader.IsHeader(row, lexicon);

    /// <summary>Reads the table at <paramref name="at"/>; returns the row behind it.</summary>
    public int Bind(IReadOnlyList<FormRow> rows, int at)
    {
        var header = IndicatorHeader.Read(rows, at, GroupAbove(rows, at), lexicon);
        var first = at + header.RowCount;
        var end = first;
        while (end < rows.Count && !EndsTable(rows[end], header))
            end++;

        if (IsOneShort(header, rows, first, end))
        {
            header = header.ShiftedRight();
            form.Diagnostics.Add(BindingMessages.RowRepaired(rows[at].Printed[0]));
        }

        var aligner = new IndicatorRowAligner(header, lexicon);
        var writer = new IndicatorWriter(form, lexicon, header);
        var pairs = header.Beside is null ? null : new IndicatorPairs(form, lexicon, header);
        for (var r = first; r < end;)
        {
            var (row, count) = IndicatorRowJoiner.Read(rows, r, end, header);
            r += count;
            if (row.IsBlank || row.IsParagraph)
                continue;
            if (header.IsRepeatedBy(row))
            {
                foreach (var cell in row.Printed)
                    cell.PlaceAsLabel();
                continue;
            }

            if (row.IsRepaired)
                form.Diagnostics.Add(BindingMessages.RowJoined(row.Printed[0]));
            if (Write(row))
                form.Diagnostics.Add(BindingMessages.RowRepaired(row.Printed[0]));
        }

        return end;

        bool Write(FormRow row)
        {
            if (pairs is not null)
                return pairs.Write(row);
            var (cells, repaired) = aligner.Align(row);
            writer.Write(cells);
            return repaired;
        }
    }

    // A blank line behind 绩效指标 cuts the header row in two; the full rows show that it is one cell short.
    private FormCell? GroupAbove(IReadOnlyList<FormRow> rows, int at)
    {
        var header = rows[at];
        if (!header.IsSequence || at == 0 || rows[at - 1].Cells.Count != 1 || rows[at - 1].Only is not { } group)
            return null;
        var below = rows.Skip(at + 1).TakeWhile(r => !IsHeader(r));
        return below.Any(r => r.Printed.Count >= 3 && r.Width == header.Width + 1) ? group : null;
    }

    // Level-1 words stand one column right of their head in most rows: the header row lacks its first cell.
    private bool IsOneShort(IndicatorHeader header, IReadOnlyList<FormRow> rows, int first, int end)
    {
        if (header.Columns[0].Role != IndicatorRole.Level1)
            return false;
        var column = header.Columns[0].Column;
        var right = 0;
        var under = 0;
        for (var r = first; r < end; r++)
        {
            if (rows[r].At(column) is { IsBlank: false } own && lexicon.Has("dimension", own.Text))
                under++;
            else if (rows[r].At(column + 1) is { IsBlank: false } next && lexicon.Has("dimension", next.Text))
                right++;
        }

        return right > under;
    }

    private bool EndsTable(FormRow row, IndicatorHeader header)
    {
        if (row.IsBlank)
            return false;
        if (IsHeader(row))
            return !header.IsRepeatedBy(row);
        var first = row.Printed[0];
        if (TitlePattern.IsTitle(first.Text) && row.Printed.Count == 1)
            return true;
        var label = labels.Read(first.Text);
        if (row.IsParagraph)
            return label is not null;
        var levelColumn = (header.Find(IndicatorRole.Level1) ?? header.Columns[0]).Column;
        if (first.Column > levelColumn && row.Printed.Count > 1)
            return false;
        var isGroup = label is { Family: "group" } && row.Printed.Count == 1;
        return isGroup || label is { Family: "head" or "sign" or "review" or "goal" or "other" or "amountGroup" }
            || (label is { Family: "funding" } && row.Printed.Count <= 3 && !lexicon.Has("dimension", first.Text));
    }
}
