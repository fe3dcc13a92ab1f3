using System.Text;
using PerfTargets.Ingest.Corpus.Noises;
using PerfTargets.Ingest.Corpus.Sheets;

namespace PerfTargets.Ingest.Corpus.Writers;

/// <summary>Text with one cell a line behind a tab, rows parted by a blank line.</summary>
public static class CellDumpWriter
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
                    text.Append('\t').Append(line).Append("\n\n");
                if (table is not null)
                    Table(text, table, noise);
            }

            text.Append("\n\n");
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, SheetTable table, Noise noise)
    {
        var row = 0;
        foreach (var cells in table.Lines())
        {
            foreach (var cell in RaggedRow.Of([.. cells.Select(cell => cell.Row == row ? cell.Text : "")], noise))
                text.Append('\t').Append(cell).Append('\n');
            text.Append('\n');
            row++;
        }
    }
}
