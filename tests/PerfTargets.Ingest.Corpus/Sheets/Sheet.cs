namespace PerfTargets.Ingest.Corpus.Sheets;

/// <summary>A form as a layout draws it: lines above the table, the table, lines below it.</summary>
/// <param name="Above">Title, year, unit.</param>
/// <param name="Table">The table; the last one where there are two.</param>
/// <param name="Below">Signature lines.</param>
public sealed record Sheet(IReadOnlyList<string> Above, SheetTable Table, IReadOnlyList<string> Below)
{
    /// <summary>The table of the head and the funds, on a form in two tables; null on a form in one.</summary>
    public SheetTable? First { get; init; }

    /// <summary>The lines between the two tables.</summary>
    public IReadOnlyList<string> Between { get; init; } = [];

    /// <summary>The parts in order: lines, and the table below them; null below the last lines.</summary>
    public IEnumerable<(IReadOnlyList<string> Lines, SheetTable? Table)> Parts() =>
        First is null ? [(Above, Table), (Below, null)] : [(Above, First), (Between, Table), (Below, null)];
}
