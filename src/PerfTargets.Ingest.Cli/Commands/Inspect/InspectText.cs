using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Cli.Commands.Inspect;

/// <summary>Writes <c>inspect --format text</c>: a paragraph a line, a table row a line.</summary>
internal static class InspectText
{
    public static void Write(TextWriter output, Inspection seen, bool chinese)
    {
        output.WriteLine(InspectTexts.Heading(seen).In(chinese));
        var tables = 0;
        foreach (var block in seen.Document?.Blocks ?? [])
        {
            output.WriteLine();
            if (block is Paragraph paragraph)
                output.WriteLine($"[{InspectTexts.Paragraph(paragraph, chinese)}] {OneLine(paragraph.Text)}");
            else if (block is Table table)
                WriteTable(output, table, ++tables, chinese);
        }

        if (seen.Diagnostics.Count == 0)
            return;
        output.WriteLine();
        foreach (var diagnostic in seen.Diagnostics)
            output.WriteLine($"{diagnostic.Code}: {diagnostic.Message.In(chinese)}");
    }

    private static void WriteTable(TextWriter output, Table table, int number, bool chinese)
    {
        output.WriteLine(InspectTexts.Table(table, number).In(chinese));
        foreach (var row in table.Cells.GroupBy(c => c.Row))
            output.WriteLine($"  {row.Key + 1,3} │ " + string.Join(" │ ", row.Select(Describe)));
    }

    // A cell that covers more than its own place says how many columns × rows.
    private static string Describe(Cell cell) =>
        cell is { RowSpan: 1, ColumnSpan: 1 } ? OneLine(cell.Text) : $"{OneLine(cell.Text)} ‹{cell.ColumnSpan}×{cell.RowSpan}›";

    private static string OneLine(string text) => text.Replace('\n', '⏎');
}
