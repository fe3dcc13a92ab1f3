using System.Text;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>Cells as running text.</summary>
internal static class PlainRows
{
    /// <summary>A row a line, tabs between its cells.</summary>
    /// <param name="cells">The cells by row, then column.</param>
    public static string Of(IReadOnlyList<SheetCell> cells)
    {
        var text = new StringBuilder();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                text.Append(cells[i].Row == cells[i - 1].Row ? '\t' : '\n');
            text.Append(cells[i].Text);
        }

        return text.ToString();
    }
}
