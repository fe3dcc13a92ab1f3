namespace PerfTargets.Ingest.Storage.Submissions;

/// <summary>A form whose file is still there and which a later one in another file took the place of: it is not checked and not counted.</summary>
/// <param name="FormId">The form.</param>
/// <param name="Path">Its document.</param>
/// <param name="Unit">The unit as printed; null where none is.</param>
/// <param name="Project">The project as printed; null where none is.</param>
/// <param name="Year">The budget year.</param>
/// <param name="ByFormId">The form that holds.</param>
/// <param name="ByPath">Its document.</param>
public sealed record SupersededForm(string FormId, string Path, string? Unit, string? Project, int? Year, string ByFormId, string ByPath);
