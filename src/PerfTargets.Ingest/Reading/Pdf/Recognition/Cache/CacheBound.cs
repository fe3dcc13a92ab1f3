namespace PerfTargets.Ingest.Reading.Pdf.Recognition.Cache;

/// <summary>Keeps the folder of recognised pages from growing without end: what was not used for longest goes first.</summary>
internal static class CacheBound
{
    /// <summary>What all files together may have: some fifty thousand pages.</summary>
    public const long MostBytes = 512L << 20;

    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    /// <summary>Removes what is too much, down to seven eighths of what may be, so that it is not done every time. Other files than pages stay.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="most">Bytes.</param>
    /// <param name="now">The time by which unfinished files are told from those being written.</param>
    /// <returns>Whether something was removed.</returns>
    public static bool Keep(string folder, long most, DateTimeOffset now)
    {
        foreach (var unfinished in CacheFolder.Files(folder, CacheFolder.Unfinished).Where(f => now.UtcDateTime - f.LastWriteTimeUtc > Abandoned))
            CacheFolder.Remove(unfinished.FullName);
        var files = CacheFolder.Files(folder, CacheFolder.Finished);
        var bytes = files.Sum(f => f.Length);
        if (bytes <= most)
            return false;
        foreach (var file in files.OrderBy(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal))
        {
            if (bytes <= most / 8 * 7)
                break;
            CacheFolder.Remove(file.FullName);
            bytes -= file.Length;
        }

        return true;
    }
}
