namespace PerfTargets.Ingest.Reading;

/// <summary>Limits that hold for every format.</summary>
internal static class ReadingLimits
{
    /// <summary>More cells than any document of forms has: a document over it is refused.</summary>
    public const int MostCells = 1_000_000;
}
