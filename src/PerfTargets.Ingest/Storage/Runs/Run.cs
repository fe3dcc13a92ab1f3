namespace PerfTargets.Ingest.Storage.Runs;

/// <summary>A run that has begun.</summary>
/// <param name="Number">From 1.</param>
/// <param name="StartedAt">When it began, local time of the machine; null when there was no clock.</param>
/// <param name="IsContinued">An earlier attempt under this number was ended before its end.</param>
public sealed record Run(int Number, DateTimeOffset? StartedAt, bool IsContinued);
