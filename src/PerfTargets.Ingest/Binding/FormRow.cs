namespace PerfTargets.Ingest.Binding;

/// <summary>A row of a table, or a paragraph as a row of one cell.</summary>
internal sealed class FormRow(IReadOnlyList<FormCell> cells)
{
    /// <summary>Every place of the row from the left, blank and spanned ones too.</summary>
    public IReadOnlyList<FormCell> Cells { get; } = cells;

    /// <summary>true for a paragraph outside tables.</summary>
    public bool IsParagraph { get; init; }

    /// <summary>true for what stands in a page's margin: page numbers, running heads.</summary>
    public bool IsMargin { get; init; }

    /// <summary>true when columns only count the row's cells, so that columns of different rows do not match.</summary>
    public bool IsSequence { get; init; }

    /// <summary>true when the row was put together from pieces, or its cells from other places.</summary>
    public bool IsRepaired { get; init; }

    /// <summary>The cells that say something.</summary>
    public IReadOnlyList<FormCell> Printed { get; } = cells.Where(c => !c.IsBlank).ToList();

    /// <summary>true when nothing is printed.</summary>
    public bool IsBlank => Printed.Count == 0;

    /// <summary>The only printed cell; null when there are none or several.</summary>
    public FormCell? Only => Printed.Count == 1 ? Printed[0] : null;

    /// <summary>One more than the last column.</summary>
    public int Width => Cells.Count == 0 ? 0 : Cells[^1].Column + Cells[^1].ColumnSpan;

    /// <summary>The cell that begins at the column; null when there is none.</summary>
    public FormCell? At(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Column == column)
                return cell;
        }

        return null;
    }
}
