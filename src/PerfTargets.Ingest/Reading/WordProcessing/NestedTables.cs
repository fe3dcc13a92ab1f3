namespace PerfTargets.Ingest.Reading.WordProcessing;

/// <summary>Tells a table that only arranges the page from a form, and a form inside a cell from a small table that is a cell's value.</summary>
internal static class NestedTables
{
    /// <summary>A nested table with this many cells that hold something is a part of the form, not a value.</summary>
    private const int LargeCells = 16;

    /// <summary>true when some cell holds a table.</summary>
    public static bool HasAny(WordTable table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (HoldsTable(cell))
                    return true;
            }
        }

        return false;
    }

    /// <summary>true when no row pairs a cell with another: the table says nothing itself, it only holds what stands in it.</summary>
    public static bool IsLayout(WordTable table)
    {
        foreach (var row in table.Rows)
        {
            var filled = 0;
            var nested = 0;
            foreach (var cell in row.Cells)
            {
                filled += cell.Content.IsBlank() ? 0 : 1;
                nested += HoldsTable(cell) ? 1 : 0;
            }

            if (filled > 1 && nested < filled)
                return false;
        }

        return true;
    }

    /// <summary>true when a cell of the row holds a table too large to be a value.</summary>
    public static bool HoldsLarge(WordRow row)
    {
        foreach (var cell in row.Cells)
        {
            foreach (var block in cell.Content.Blocks)
            {
                if (block is WordTable table && Filled(table) >= LargeCells)
                    return true;
            }
        }

        return false;
    }

    private static bool HoldsTable(WordCell cell)
    {
        foreach (var block in cell.Content.Blocks)
        {
            if (block is WordTable)
                return true;
        }

        return false;
    }

    private static int Filled(WordTable table)
    {
        var filled = 0;
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                filled += cell.Content.IsBlank() ? 0 : 1;
                foreach (var block in cell.Content.Blocks)
                    filled += block is WordTable inner ? Filled(inner) : 0;
            }
        }

        return filled;
    }
}
