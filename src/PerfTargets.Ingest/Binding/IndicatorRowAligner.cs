namespace PerfTargets.Ingest.Binding;

/// <summary>
/// Finds the role of every cell of an indicator row. A row that agrees with the header is read column by column.
/// One with a cell too many or too few is aligned: the assignment of its printed cells to the columns, in order,
/// that fits the words best (dimension and aspect names, units, ≥ ≤ = 定性) with the fewest shifts.
/// </summary>
internal sealed class IndicatorRowAligner(IndicatorHeader header, Lexicon lexicon)
{
    private readonly CellAffinity affinity = new(lexicon);

    /// <summary>The role of every printed or spanned cell, and whether the row had to be aligned.</summary>
    public (IReadOnlyList<AlignedCell> Cells, bool Repaired) Align(FormRow row)
    {
        var direct = new List<AlignedCell>();
        var fits = true;
        var afterDimension = row.Cells.Any(c => header.Of(c)?.Role == IndicatorRole.Level1 && affinity.IsDimension(c.SpannedBy?.Text ?? c.Text));
        foreach (var cell in row.Cells.Where(c => !c.IsBlank || c.SpannedBy is not null))
        {
            var column = header.Of(cell);
            if (cell.IsBlank)
            {
                if (column is not null)
                    direct.Add(new AlignedCell(cell, column));
            }
            else if (column is null || affinity.Contradicts(cell.Text, column.Role, afterDimension))
            {
                fits = false;
            }
            else
            {
                direct.Add(new AlignedCell(cell, column));
            }
        }

        return fits ? (direct, false) : (Best(row), true);
    }

    // Dynamic programme over printed cells and columns: best[i, k] is the best sum with cell i in column k.
    private List<AlignedCell> Best(FormRow row)
    {
        var cells = row.Printed;
        var columns = header.Columns;
        if (cells.Count > columns.Count)
            cells = cells.Take(columns.Count).ToList();
        var best = new double[cells.Count, columns.Count];
        var from = new int[cells.Count, columns.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            for (var k = 0; k < columns.Count; k++)
            {
                var own = affinity.Of(cells[i].Text, columns[k].Role);
                best[i, k] = i == 0 ? own - ShiftCost(0, Shift(cells[0], columns[k])) : double.NegativeInfinity;
                from[i, k] = -1;
                for (var before = 0; i > 0 && before < k; before++)
                {
                    var sum = best[i - 1, before] + own - ShiftCost(Shift(cells[i - 1], columns[before]), Shift(cells[i], columns[k]));
                    if (sum > best[i, k])
                        (best[i, k], from[i, k]) = (sum, before);
                }
            }
        }

        var last = Enumerable.Range(0, columns.Count).MaxBy(k => best[cells.Count - 1, k]);
        var aligned = new List<AlignedCell>();
        for (var i = cells.Count - 1; i >= 0 && last >= 0; i--)
        {
            aligned.Add(new AlignedCell(cells[i], columns[last]));
            last = from[i, last];
        }

        aligned.Reverse();
        return aligned;
    }

    private static int Shift(FormCell cell, IndicatorColumn column) => column.Column - cell.Column;

    private static double ShiftCost(int former, int now) => former == now ? 0 : 1;
}

/// <summary>A cell with the column it belongs to.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Column">The column.</param>
internal sealed record AlignedCell(FormCell Cell, IndicatorColumn Column);
