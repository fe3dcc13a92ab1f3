namespace PerfTargets.Ingest.Storage;

/// <summary>A goal or an indicator that holds the words looked for.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Unit">Its unit, from the form or from the heading above it; null when neither names one.</param>
/// <param name="Project">Its project, from the form or from the heading above it; null when neither names one.</param>
/// <param name="Year">Its budget year; null when none is printed.</param>
/// <param name="Pointer">JSON Pointer of the goal or indicator: /indicators/3.</param>
/// <param name="Text">The text of the goal or indicator, a line a field.</param>
public sealed record FormSearchHit(string FormId, string? Unit, string? Project, int? Year, string Pointer, string Text);
