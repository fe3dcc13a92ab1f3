using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>
/// Puts the funding table into lines. Four shapes: label and amount side by side; labels in one row and their amounts in
/// the row below; a header of values (预算数, 决算数, 预算执行率) over labelled rows; a header of sources (资金总额,
/// 财政拨款, 其他资金) over labelled rows.
/// </summary>
internal sealed class FundingBinder(FormBuilder form, Lexicon lexicon)
{
    // The role of a column of amounts that the canonical form has no place for: 1—7月执行数.
    private const string Unforeseen = "";

    private readonly FundingLineWriter lines = new(form);
    private readonly HeaderBinder fields = new(form);
    private readonly LabelReader labels = new(lexicon);
    private readonly Dictionary<int, Label> wholeByColumn = [];
    private readonly List<(FormCell Label, int Line)> blank = [];
    private ColumnMap? values;
    private Label? part;

    /// <summary>Rows under a header of sources.</summary>
    public FundingSourceColumns Sources { get; } = new(form, lexicon);

    /// <summary>Recognises a header of values; its cells become labels. One known head is enough beside others of its kind (1—7月执行数).</summary>
    public bool TryHeader(FormRow row)
    {
        var heads = row.Printed.Where(c => lexicon.Has("value", c.Text)).ToList();
        if (heads.Count == 0)
            return false;
        var others = row.Printed.Where(c => c.Column > heads[0].Column && IsUnforeseen(c)).ToList();
        if (heads.Count < 2 && (!others.Exists(IsAmountHead) || row.Printed.Any(c => AmountParser.Parse(c.Text) is not null)))
            return false;
        values = new ColumnMap(row);
        var hasBudget = heads.Exists(head => lexicon.Find("value", head.Text) == "budget");
        foreach (var head in heads.Concat(others).OrderBy(head => head.Column))
        {
            head.PlaceAsLabel();
            var role = lexicon.Find("value", head.Text) ?? Unforeseen;
            values.Add(head, role == "initialBudget" && !hasBudget ? "budget" : role);
        }

        return true;
    }

    /// <summary>A funding label with what stands behind it in the row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="label">The label.</param>
    /// <param name="cell">The label's cell.</param>
    /// <param name="between">The cells up to the next label, or to the row's end.</param>
    /// <param name="next">The next label in the row; null when there is none.</param>
    public void Bind(FormRow row, Label label, FormCell cell, IReadOnlyList<ValueCell> between, Label? next)
    {
        NoteCurrency(label);
        var item = FundingLabel.ItemOf(label);
        var source = FundingLabel.SourceOf(label);
        if (item is FundingItem.CurrentYear or FundingItem.Carryover && IsPartial(next))
        {
            BeginPart(label);
            return;
        }

        var printed = label.Printed;
        if (source == FundingSource.All)
        {
            if (item is not (FundingItem.CurrentYear or FundingItem.Carryover))
                wholeByColumn[cell.Column] = label;
        }
        else if (IsPartial(label) && part is { } whole)
        {
            item = FundingLabel.ItemOf(whole);
            printed = whole.Printed + " / " + printed;
        }
        else
        {
            item = wholeByColumn.TryGetValue(cell.Column, out var above) ? FundingLabel.ItemOf(above) : FundingItem.Total;
        }

        var line = lines.Add(item, source, printed);
        if (values is not null && next is null && !row.IsParagraph)
            BindValues(row, cell, line);
        foreach (var value in between)
        {
            var isOwn = value.Cell == cell;
            if (!isOwn && (value.Cell.IsUsed || (values is not null && next is null && values.Covers(row, value.Cell))))
                continue;
            lines.Set(line, FundingLabel.PropertyOf(item), value);
            return;
        }

        if (form.FundingLines[line].Raw.Count == 0)
            blank.Add((cell, line));
    }

    /// <summary>Takes a row of amounts that stand under the labels of the row before; every row is asked once, before it is read.</summary>
    public bool TryTakeBelow(FormRow row)
    {
        var above = blank.ToList();
        blank.Clear();
        if (above.Count < 2 || row.IsParagraph || row.Printed.Count < 2)
            return false;
        var found = row.Printed.Select(cell => (Cell: cell, Above: above.FindIndex(a => a.Label.Covers(cell.Column)))).ToList();
        if (found.Exists(f => f.Above < 0 || AmountParser.Parse(f.Cell.Text) is null))
            return false;
        foreach (var (cell, i) in found)
            lines.Set(above[i].Line, FundingLabel.PropertyOf(form.FundingLines[above[i].Line].Item), new ValueCell(cell, cell.Text));
        return true;
    }

    /// <summary>当年财政拨款 or 上年结转 as the whole of the sources that follow.</summary>
    public void BeginPart(Label label) => part = label with { Inline = null };

    /// <summary>项目资金（万元） as the head of the block, with or without an amount beside it.</summary>
    public void BindGroup(Label label, ValueCell? amount)
    {
        NoteCurrency(label);
        if (amount is { } value && AmountParser.Parse(value.Text) is not null)
            lines.Set(lines.Add(FundingItem.ProjectTotal, FundingSource.All, label.Printed), "budget", value);
    }

    /// <summary>预算金额 with an amount beside it, in a form without a table of amounts.</summary>
    public bool TryBindAlone(Label label, ValueCell value)
    {
        if (values is not null || label.Argument is not ("initialBudget" or "budget" or "final") || AmountParser.Parse(value.Text) is null)
            return false;
        NoteCurrency(label);
        lines.Set(lines.Add(FundingItem.Total, FundingSource.All, label.Printed), label.Argument, value);
        return true;
    }

    /// <summary>The currency that any label declares in brackets.</summary>
    public void NoteCurrency(Label label) => form.CurrencyUnit ??= FundingLabel.CurrencyIn(label.Printed);

    /// <summary>The funding table ends.</summary>
    public void Close()
    {
        values = null;
        part = null;
        Sources.Close();
    }

    private void BindValues(FormRow row, FormCell label, int line)
    {
        var printed = row.Printed.Where(c => c.Column > label.Column && !c.IsUsed).ToList();
        var shift = printed.TrueForAll(c => values!.Covers(row, c)) ? 0 : values!.ShiftOf(printed);
        foreach (var cell in printed)
        {
            if (values!.Of(row, cell, shift) is not { } column)
                continue;
            if (column.Role == Unforeseen)
                fields.AddOther(new Label("other", "", form.FundingLines[line].Label + " / " + column.Head.Text), new ValueCell(cell, cell.Text));
            else
                lines.Set(line, column.Role, new ValueCell(cell, cell.Text));
        }

        if (shift != 0)
            form.Diagnostics.Add(BindingMessages.RowRepaired(label));
    }

    private bool IsUnforeseen(FormCell cell) => !cell.IsUsed && !lexicon.Has("value", cell.Text) && labels.Read(cell.Text) is null && AmountParser.Parse(cell.Text) is null;

    private static bool IsAmountHead(FormCell cell) => LabelKey.WithoutBrackets(cell.Text) is [.., '数' or '率' or '额'];

    // 上级资金 and 县级配套 split 当年财政拨款 and 上年结转.
    private static bool IsPartial(Label? label) =>
        label is { Family: "funding" } && FundingLabel.SourceOf(label) is FundingSource.Superior or FundingSource.Local;
}
