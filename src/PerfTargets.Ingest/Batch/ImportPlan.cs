using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch;

/// <summary>What a scan found, held against what stands in the database by path, size and time. No file is opened for it.</summary>
public sealed class ImportPlan
{
    private const int HandfulOfFiles = 10;

    private readonly int standing;

    private ImportPlan(ScanResult scan, int standing, IReadOnlyList<ScanEntry> changed, IReadOnlyList<StandingFile> unchanged, IReadOnlyList<string> gone)
    {
        this.standing = standing;
        Scan = scan;
        Changed = changed;
        Unchanged = unchanged;
        Gone = gone;
    }

    /// <summary>What was found.</summary>
    public ScanResult Scan { get; }

    /// <summary>What must be looked into, by path: new files, files of another size or time, files that could not be opened before.</summary>
    public IReadOnlyList<ScanEntry> Changed { get; }

    /// <summary>What need not be opened, by path.</summary>
    public IReadOnlyList<StandingFile> Unchanged { get; }

    /// <summary>Paths of the database that are no longer there, by path.</summary>
    public IReadOnlyList<string> Gone { get; }

    /// <summary>
    /// Whether so much of what stands is no longer there that the drive may be missing rather than the files:
    /// more than half of it, and more than a handful.
    /// </summary>
    public bool LooksUnmounted => Gone.Count > HandfulOfFiles && Gone.Count > standing / 2;

    /// <summary>Compares.</summary>
    /// <param name="scan">What was found.</param>
    /// <param name="standing">What stands.</param>
    public static ImportPlan Of(ScanResult scan, IReadOnlyList<StandingFile> standing)
    {
        var byPath = new Dictionary<string, StandingFile>(standing.Count, StringComparer.Ordinal);
        foreach (var file in standing)
            byPath.Add(file.Path, file);

        var changed = new List<ScanEntry>();
        var unchanged = new List<StandingFile>(Math.Min(standing.Count, scan.Entries.Count));
        foreach (var entry in scan.Entries)
        {
            if (byPath.Remove(entry.Path, out var known) && entry.Stamp is { } stamp && stamp == known.Stamp)
                unchanged.Add(known);
            else
                changed.Add(entry);
        }

        return new ImportPlan(scan, standing.Count, changed, unchanged, Missing(scan, byPath.Keys));
    }

    // Documents under other folders, and under folders that could not be listed, stay as they were:
    // this scan has not looked for them.
    private static List<string> Missing(ScanResult scan, ICollection<string> notFound)
    {
        var looked = scan.Roots.Select(r => Under(r.Prefix)).ToList();
        var unlisted = scan.Entries.Where(e => e.Trouble is not null).Select(e => Under(e.Path == "." ? "" : e.Path)).ToList();
        var missing = notFound.Where(path => StandsIn(looked, path) && !StandsIn(unlisted, path)).ToList();
        missing.Sort(StringComparer.Ordinal);
        return missing;
    }

    private static string Under(string folder) => folder.Length == 0 ? "" : folder + "/";

    private static bool StandsIn(List<string> folders, string path) =>
        folders.Exists(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
