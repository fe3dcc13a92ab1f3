using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Tests.Reading.Excel;

/// <summary>Sheets from a drawing in the notation of <see cref="Word.GridNotation"/>: a worksheet for each table and the lines above it.</summary>
internal static class DrawnSheets
{
    public static IReadOnlyList<Sheet> Of(string drawing)
    {
        var sheets = new List<Sheet>();
        var above = new List<string>();
        var rows = new List<string[]>();
        foreach (var line in drawing.Split('\n').Append(""))
        {
            if (line.Contains('|'))
            {
                rows.Add(line.Split('|')[1..^1]);
                continue;
            }

            if (rows.Count > 0)
            {
                sheets.Add(new Sheet(above, Table(rows), []));
                (above, rows) = ([], []);
            }

            if (line.Trim().Length > 0)
                above.Add(line.Trim());
        }

        if (above.Count > 0)
            sheets[^1] = sheets[^1] with { Below = above };
        return sheets;
    }

    private static SheetTable Table(List<string[]> rows)
    {
        var table = new SheetTable(rows.Max(row => row.Length));
        for (var r = 0; r < rows.Count; r++)
        {
            table.Row();
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (rows[r][c] is "<" or "^")
                    continue;
                var across = 1;
                while (c + across < rows[r].Length && rows[r][c + across] == "<")
                    across++;
                var down = 1;
                while (r + down < rows.Count && c < rows[r + down].Length && rows[r + down][c] == "^")
                    down++;
                table.Cell(rows[r][c].Replace('⏎', '\n').Replace('☐', CheckBox.Empty), across, down);
            }
        }

        return table;
    }
}
