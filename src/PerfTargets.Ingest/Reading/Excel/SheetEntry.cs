namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Relationship">Leads to its part; null when the list does not say.</param>
/// <param name="IsHidden">true when its tab is not shown.</param>
/// <param name="Tab">Number of its tab from 0, hidden ones not counted; null for a hidden one.</param>
internal sealed record SheetEntry(string Name, string? Relationship, bool IsHidden, int? Tab);
