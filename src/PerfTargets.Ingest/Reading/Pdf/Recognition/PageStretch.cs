namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>A stretch of a page and what reads it.</summary>
/// <param name="Stretch">Where.</param>
/// <param name="Crop">The number of its crop; -1 for a sign that was told by its shape.</param>
/// <param name="Sign">That sign; null for text.</param>
/// <param name="Brackets">Its round brackets told by their shape, from the left.</param>
internal readonly record struct PageStretch(TextStretch Stretch, int Crop, string? Sign, IReadOnlyList<RoundBracket> Brackets);
