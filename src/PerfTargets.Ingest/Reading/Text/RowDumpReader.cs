using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Text;

/// <summary>Reads a row dump: one row a line, cells separated by tabs; lines without a tab are paragraphs, blank lines end a table.</summary>
internal static class RowDumpReader
{
    /// <summary>The paragraphs and tables.</summary>
    public static IReadOnlyList<Block> Read(List<string> lines, MarkupStripper markup)
    {
        var table = new TableBuilder(ColumnMeaning.Grid, markup);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Contains('\t', StringComparison.Ordinal))
                AddRow(table, line, i + 1);
            else if (string.IsNullOrWhiteSpace(line))
                table.EndTable();
            else
                table.AddParagraph(line, i + 1);
        }

        return table.Finish();
    }

    private static void AddRow(TableBuilder table, string line, int number)
    {
        table.BeginRow();
        var column = 0;
        var start = 0;
        while (start <= line.Length)
        {
            var tab = line.IndexOf('\t', start);
            var end = tab < 0 ? line.Length : tab;
            table.AddCell(column++, line[start..end], number);
            start = end + 1;
        }
    }
}
