namespace PerfTargets.Ingest.Corpus.Sheets;

/// <summary>A form as a layout draws it: lines above the table, the table, lines below it.</summary>
/// <param name="Above">Title, year, unit.</param>
/// <param name="Table">The table.</param>
/// <param name="Below">Signature lines.</param>
public sealed record Sheet(IReadOnlyList<string> Above, SheetTable Table, IReadOnlyList<string> Below);
