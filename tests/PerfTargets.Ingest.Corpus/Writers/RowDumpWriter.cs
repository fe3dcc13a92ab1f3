using System.Text;
using PerfTargets.Ingest.Corpus.Noises;
using PerfTargets.Ingest.Corpus.Sheets;

namespace PerfTargets.Ingest.Corpus.Writers;

/// <summary>Text with one row a line, cells parted by tabs; the places a merged cell covers stand blank.</summary>
public static class RowDumpWriter
{
    /// <summary>The text of several sheets.</summary>
    public static string Write(IEnumerable<Sheet> sheets) => Write(sheets, Noise.None);

    /// <summary>The text of several sheets, with noise.</summary>
    public static string Write(IEnumerable<Sheet> sheets, Noise noise)
    {
        var text = new StringBuilder();
        foreach (var sheet in sheets)
        {
            foreach (var (lines, table) in sheet.Parts())
            {
                foreach (var line in lines.Where(line => line.Length > 0))
                    text.Append(line).Append("\n\n");
                if (table is not null)
                    Table(text, table, noise);
            }
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, SheetTable table, Noise noise)
    {
        var row = 0;
        foreach (var cells in table.Lines())
        {
            var places = cells.SelectMany(cell => Enumerable.Repeat("", cell.ColumnSpan - 1).Prepend(cell.Row == row ? cell.Text.Replace('\n', ' ') : ""));
            text.AppendJoin('\t', RaggedRow.Of([.. places], noise)).Append('\n');
            row++;
        }

        text.Append('\n');
    }
}
