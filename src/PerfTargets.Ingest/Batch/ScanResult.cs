using PerfTargets.Ingest.Batch.Scanning;

namespace PerfTargets.Ingest.Batch;

/// <summary>What a scan found.</summary>
/// <param name="Entries">By path, ordinal.</param>
/// <param name="SetAside">How many files and folders were set aside, by kind; a kind that did not occur is not there.</param>
/// <param name="LeftOut">Number of files the patterns do not ask for.</param>
/// <param name="Roots">Where the scan began.</param>
public sealed record ScanResult(
    IReadOnlyList<ScanEntry> Entries, IReadOnlyDictionary<SetAsideKind, int> SetAside, int LeftOut, IReadOnlyList<ScanRoot> Roots)
{
    /// <summary>Number of hidden, temporary and system files and folders set aside.</summary>
    public int Skipped => SetAside.Values.Sum();
}
