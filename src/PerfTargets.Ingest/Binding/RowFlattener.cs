using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Binding;

/// <summary>Turns paragraphs and tables into one list of rows, in reading order.</summary>
internal static class RowFlattener
{
    /// <summary>The rows of the document; blank paragraphs are left out.</summary>
    public static List<FormRow> Flatten(Document document)
    {
        var rows = new List<FormRow>();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
                AddParagraph(rows, paragraph);
            else if (block is Table table)
                AddTable(rows, table);
        }

        return rows;
    }

    private static void AddParagraph(List<FormRow> rows, Paragraph paragraph)
    {
        var cell = new FormCell(paragraph.Text, 0, paragraph.At);
        if (!cell.IsBlank)
            rows.Add(new FormRow([cell]) { IsParagraph = true, IsMargin = paragraph.IsMargin });
    }

    private static void AddTable(List<FormRow> rows, Table table)
    {
        var byRow = new List<FormCell>[table.RowCount];
        for (var r = 0; r < table.RowCount; r++)
            byRow[r] = [];

        foreach (var cell in table.Cells)
        {
            var own = new FormCell(cell.Text, cell.Column, cell.At) { ColumnSpan = cell.ColumnSpan };
            byRow[cell.Row].Add(own);
            for (var r = cell.Row + 1; r < Math.Min(cell.Row + cell.RowSpan, table.RowCount); r++)
                byRow[r].Add(new FormCell("", cell.Column, cell.At) { ColumnSpan = cell.ColumnSpan, SpannedBy = own });
        }

        foreach (var cells in byRow)
        {
            cells.Sort((a, b) => a.Column.CompareTo(b.Column));
            rows.Add(new FormRow(cells) { IsSequence = table.Columns == ColumnMeaning.Sequence });
        }
    }
}
