using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>Puts the blocks of an embedded web page among those of the document around it.</summary>
internal static class EmbeddedPage
{
    /// <summary>Adds the page's paragraphs and tables; text that its reader set aside stays set aside.</summary>
    public static void Write(Document page, BlockList into)
    {
        foreach (var block in page.Blocks)
        {
            if (block is Paragraph paragraph)
                into.Blocks.Add(new WordParagraph(paragraph.Text));
            else if (block is Table table)
                into.Blocks.Add(Of(table));
        }

        foreach (var diagnostic in page.Diagnostics)
        {
            if (diagnostic.Text is { } text)
                into.SetAside.Add(new SetAside(SetAsideReason.Hidden, text));
        }
    }

    private static WordTable Of(Table table)
    {
        var rows = new List<WordRow>();
        for (var r = 0; r < table.RowCount; r++)
        {
            var row = new WordRow();
            var standing = table.Cells.Where(c => c.Row <= r && r < c.Row + c.RowSpan).OrderBy(c => c.Column);
            var column = 0;
            foreach (var cell in standing)
            {
                for (; column < cell.Column; column++)
                    row.Cells.Add(new WordCell());
                row.Cells.Add(Of(cell, r));
                column = cell.Column + cell.ColumnSpan;
            }

            rows.Add(row);
        }

        return new WordTable(rows);
    }

    private static WordCell Of(Cell cell, int row)
    {
        var merge = cell.RowSpan == 1 ? VerticalMerge.None : row == cell.Row ? VerticalMerge.Restart : VerticalMerge.Continue;
        var written = new WordCell { Span = cell.ColumnSpan, Merge = merge };
        if (row == cell.Row)
            written.Content.Blocks.Add(new WordParagraph(cell.Text));
        return written;
    }
}
