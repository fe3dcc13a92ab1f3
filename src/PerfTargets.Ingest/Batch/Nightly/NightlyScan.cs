using PerfTargets.Ingest.Batch.Scanning;

namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>Lists the documents of a configuration's folders. A folder that is not there is one entry with its trouble; what stands of it stays.</summary>
internal static class NightlyScan
{
    /// <summary>Lists the documents.</summary>
    /// <param name="config">Names the folders and patterns.</param>
    /// <param name="cancellation">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="RunRefusedException">None of the folders is there.</exception>
    public static ScanResult Run(NightlyConfig config, CancellationToken cancellation)
    {
        var roots = ImportRoots.Of(config.Folders);
        var missing = roots.Where(root => !Directory.Exists(root.Path)).ToList();
        if (missing.Count == roots.Count)
            throw new RunRefusedException(NightlyTexts.NoFolder(config.Folders));
        var found = FolderScan.Run(roots.Except(missing), new ScanPatterns(config.Include, config.Exclude), cancellation);
        var entries = found.Entries
            .Concat(missing.Select(root => new ScanEntry(root.Path, root.Prefix, ScanTexts.FolderMissing(root.Path))))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal);
        return found with { Entries = [.. entries], Roots = roots };
    }
}
