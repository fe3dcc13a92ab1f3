using System.Text;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Text;

/// <summary>
/// Reads a cell dump of a Word file: each cell on a line behind a tab, a row's end a blank line. A vertically merged
/// continuation is an empty cell, a horizontally merged cell appears once, so columns are only a sequence.
/// Cells hold line breaks and blank lines of their own: text that runs straight into the next cell belongs to the cell before.
/// </summary>
internal static class CellDumpReader
{
    /// <summary>The paragraphs and tables.</summary>
    public static IReadOnlyList<Block> Read(List<string> lines, MarkupStripper markup)
    {
        var table = new TableBuilder(ColumnMeaning.Sequence, markup);
        var cell = new OpenCell(table);
        var gap = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.StartsWith('\t'))
            {
                cell.Begin(line[1..], i + 1, newRow: gap > 0 || !cell.IsOpen);
                gap = 0;
            }
            else if (string.IsNullOrWhiteSpace(line))
            {
                gap++;
            }
            else
            {
                var end = EndOfText(lines, i);
                var block = string.Join('\n', lines.GetRange(i, end - i));
                if (cell.IsOpen && (gap == 0 || (end < lines.Count && lines[end].StartsWith('\t'))))
                {
                    cell.Continue(block, gap);
                }
                else
                {
                    cell.Close();
                    table.AddParagraph(block, i + 1);
                }

                i = end - 1;
                gap = 0;
            }
        }

        cell.Close();
        return table.Finish();
    }

    private static int EndOfText(List<string> lines, int from)
    {
        var end = from;
        while (end < lines.Count && !lines[end].StartsWith('\t') && !string.IsNullOrWhiteSpace(lines[end]))
            end++;
        return end;
    }

    // The cell being read: its text may go on over several lines.
    private sealed class OpenCell(TableBuilder table)
    {
        private readonly StringBuilder text = new();
        private int line;
        private int column;

        public bool IsOpen { get; private set; }

        public void Begin(string first, int atLine, bool newRow)
        {
            var nextColumn = newRow ? 0 : column + 1;
            Write();
            if (newRow)
                table.BeginRow();
            column = nextColumn;
            line = atLine;
            text.Append(first);
            IsOpen = true;
        }

        public void Continue(string more, int blankLines) => text.Append('\n', blankLines + 1).Append(more);

        public void Close()
        {
            Write();
            IsOpen = false;
        }

        private void Write()
        {
            if (IsOpen)
                table.AddCell(column, text.ToString(), line);
            text.Clear();
        }
    }
}
