namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>Deletes what is older than the configuration keeps. Only what a run itself wrote is touched.</summary>
public static class OldRuns
{
    /// <summary>Deletes the folders of runs that began too long ago.</summary>
    /// <param name="runs">The folder that holds the folders of runs.</param>
    /// <param name="today">The day to count from.</param>
    /// <param name="keepDays">Days that a folder is kept.</param>
    /// <param name="current">Name of the folder of the run at hand, which stays.</param>
    /// <returns>The names deleted, and those that could not be, in order.</returns>
    public static (IReadOnlyList<string> Deleted, IReadOnlyList<string> Kept) Prune(string runs, DateOnly today, int keepDays, string current)
    {
        var (deleted, kept) = (new List<string>(), new List<string>());
        var oldest = today.AddDays(-keepDays);
        var folders = Directory.Exists(runs) ? Directory.GetDirectories(runs) : [];
        foreach (var folder in folders.Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(folder);
            if (name == current || RunFolder.DayOf(name) is not { } day || day >= oldest)
                continue;
            try
            {
                Directory.Delete(folder, recursive: true);
                deleted.Add(name);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                kept.Add(name);
            }
        }

        return (deleted, kept);
    }
}
