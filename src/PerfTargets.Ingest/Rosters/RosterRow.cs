using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Rosters;

/// <summary>A row of a roster as it is printed.</summary>
/// <param name="Number">From 1: the line of a text file, else counted over the document.</param>
/// <param name="Cells">Texts by column; what a merged cell says stands in each of its rows.</param>
/// <param name="At">Where the row stands.</param>
internal sealed record RosterRow(int Number, IReadOnlyDictionary<int, string> Cells, Location At)
{
    /// <summary>The rows of a document that are not blank, paragraphs as rows of one cell.</summary>
    public static IReadOnlyList<RosterRow> Of(Document document)
    {
        var rows = new List<RosterRow>();
        var count = 0;
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
                Add(rows, ++count, new SortedDictionary<int, string> { [0] = paragraph.Text }, paragraph.At);
            else if (block is Table table)
                count = AddTable(rows, count, table);
        }

        return rows;
    }

    /// <summary>The text of a column, white space at its ends apart; null when blank.</summary>
    public string? Text(int? column) =>
        column is { } known && Cells.TryGetValue(known, out var text) && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>The texts of the row in one line.</summary>
    public string Print() => string.Join(' ', Cells.Values.Select(text => text.ReplaceLineEndings(" ").Trim()).Where(text => text.Length > 0));

    private static int AddTable(List<RosterRow> rows, int before, Table table)
    {
        var grid = Enumerable.Range(0, table.RowCount).Select(_ => new SortedDictionary<int, string>()).ToList();
        var places = new Location?[table.RowCount];
        foreach (var cell in table.Cells)
        {
            places[cell.Row] ??= cell.At with { Column = null };
            for (var row = cell.Row; row < Math.Min(cell.Row + cell.RowSpan, table.RowCount); row++)
                grid[row].TryAdd(cell.Column, cell.Text);
        }

        foreach (var (row, cells) in grid.Index())
            Add(rows, before + row + 1, cells, places[row] ?? table.At with { Row = row, Line = null });
        return before + table.RowCount;
    }

    private static void Add(List<RosterRow> rows, int number, SortedDictionary<int, string> cells, Location at)
    {
        if (cells.Values.Any(text => !string.IsNullOrWhiteSpace(text)))
            rows.Add(new RosterRow(at.Line ?? number, cells, at));
    }
}
