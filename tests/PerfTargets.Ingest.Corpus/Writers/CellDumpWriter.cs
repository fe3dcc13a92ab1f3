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
            foreach (var line in sheet.Above.Where(line => line.Length > 0))
                text.Append('\t').Append(line).Append("\n\n");
            var row = 0;
            foreach (var cells in sheet.Table.Lines())
            {
                foreach (var cell in RaggedRow.Of([.. cells.Select(cell => cell.Row == row ? cell.Text : "")], noise))
                    text.Append('\t').Append(cell).Append('\n');
                text.Append('\n');
                row++;
            }

            foreach (var line in sheet.Below)
                text.Append('\t').Append(line).Append("\n\n");
            text.Append("\n\n");
        }

        return text.ToString();
    }
}
