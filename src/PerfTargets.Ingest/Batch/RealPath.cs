namespace PerfTargets.Ingest.Batch;

/// <summary>The one path of a folder, whatever links lead to it: how a scan notices that it has been there.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The path with every link on the way resolved; the path itself where a link leads nowhere.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        for (var links = 0; links < MaxLinks; links++)
        {
            if (FollowFirstLink(full) is not { } followed)
                return full;
            full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(followed));
        }

        return full;
    }

    private static string? FollowFirstLink(string full)
    {
        var root = Path.GetPathRoot(full) ?? "";
        var walked = root;
        foreach (var part in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(walked, part);
            if (new DirectoryInfo(next).LinkTarget is { } target)
            {
                var rest = full[next.Length..].TrimStart(Path.DirectorySeparatorChar);
                return Path.Combine(walked, target, rest);
            }

            walked = next;
        }

        return null;
    }
}
