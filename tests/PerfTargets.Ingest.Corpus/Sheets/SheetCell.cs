namespace PerfTargets.Ingest.Corpus.Sheets;

/// <summary>A cell of a drawn table.</summary>
/// <param name="Row">Grid row, from 0.</param>
/// <param name="Column">Grid column, from 0.</param>
/// <param name="Text">Its text; line breaks as \n.</param>
/// <param name="RowSpan">Grid rows it covers.</param>
/// <param name="ColumnSpan">Grid columns it covers.</param>
public sealed record SheetCell(int Row, int Column, string Text, int RowSpan, int ColumnSpan);
