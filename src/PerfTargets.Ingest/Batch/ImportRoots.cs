namespace PerfTargets.Ingest.Batch;

/// <summary>
/// The paths documents carry in a database: relative to the folder, so that the same tree gives the same database wherever it lies.
/// Of several folders, each path begins with its folder's name; folders of one name get as much of the path before it as tells them apart.
/// </summary>
public static class ImportRoots
{
    /// <summary>The folders as roots of a scan; one named twice is taken once.</summary>
    public static IReadOnlyList<ScanRoot> Of(IReadOnlyList<string> folders)
    {
        var distinct = folders.DistinctBy(RealPath.Of, StringComparer.Ordinal).ToList();
        if (distinct.Count == 1)
            return [new ScanRoot(distinct[0], "")];

        var parts = distinct.ConvertAll(f => FolderScan.PortablePath(Path.GetFullPath(f)).Split('/', StringSplitOptions.RemoveEmptyEntries));
        var prefixes = new string[distinct.Count];
        for (var i = 0; i < prefixes.Length; i++)
        {
            var depth = 1;
            while (depth < parts[i].Length && parts.Where((_, j) => j != i).Any(other => Tail(other, depth) == Tail(parts[i], depth)))
                depth++;
            prefixes[i] = Tail(parts[i], depth);
        }

        return [.. distinct.Select((folder, i) => new ScanRoot(folder, prefixes[i]))];
    }

    private static string Tail(string[] parts, int depth) => string.Join('/', parts[Math.Max(0, parts.Length - depth)..]);
}
