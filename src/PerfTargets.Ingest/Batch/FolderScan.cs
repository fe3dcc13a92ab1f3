using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Batch;

/// <summary>
/// Lists the documents under files and folders, in ordinal path order, each once.
/// Hidden files, Office's lock files (<c>~$…</c>), <c>Thumbs.db</c> and <c>.DS_Store</c> are set aside and counted.
/// A folder that cannot be listed becomes one entry with its trouble; the others go on.
/// </summary>
public sealed class FolderScan
{
    private readonly Dictionary<string, ScanEntry> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);
    private readonly Queue<(string Folder, string Prefix)> linked = new();
    private int skipped;

    private FolderScan()
    {
    }

    /// <summary>Lists the documents under the roots.</summary>
    /// <param name="roots">Files and folders. One that does not exist is listed as a file, so that reading it says so.</param>
    /// <param name="cancellation">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public static ScanResult Run(IEnumerable<ScanRoot> roots, CancellationToken cancellation = default)
    {
        var scan = new FolderScan();
        var all = roots.ToList();
        foreach (var root in all)
            scan.AddRoot(root, cancellation);

        var entries = scan.entries.Values.ToArray();
        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new ScanResult(entries, scan.skipped, all);
    }

    /// <summary>A path as documents carry it: forward slashes, none at the end.</summary>
    public static string PortablePath(string path)
    {
        var portable = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        var trimmed = portable.TrimEnd('/');
        return trimmed.Length == 0 && portable.Length > 0 ? "/" : trimmed;
    }

    private static string Join(string prefix, string name) =>
        prefix.Length == 0 ? name : prefix.EndsWith('/') ? prefix + name : prefix + "/" + name;

    private static bool IsSetAside(FileSystemInfo info) =>
        info.Name.StartsWith('.')
        || info.Name.StartsWith("~$", StringComparison.Ordinal)
        || info.Name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || (OperatingSystem.IsWindows() && info.Attributes.HasFlag(FileAttributes.Hidden));

    private void AddRoot(ScanRoot root, CancellationToken cancellation)
    {
        if (!Directory.Exists(root.Path))
        {
            Add(root.Path, root.Prefix);
            return;
        }

        Visit(RealPath.Of(root.Path), root.Path, root.Prefix, cancellation);
        while (linked.TryDequeue(out var link))
            Visit(RealPath.Of(link.Folder), link.Folder, link.Prefix, cancellation);
    }

    private void Visit(string real, string folder, string prefix, CancellationToken cancellation)
    {
        var pending = new Stack<(string Real, string Folder, string Prefix)>();
        pending.Push((real, folder, prefix));
        while (pending.TryPop(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!visited.Add(next.Real))
                continue;

            foreach (var info in List(next.Folder, next.Prefix))
            {
                var path = Join(next.Prefix, info.Name);
                if (IsSetAside(info))
                    skipped++;
                else if (info is FileInfo)
                    Add(info.FullName, path);
                else if (info.LinkTarget is not null)
                    linked.Enqueue((info.FullName, path));
                else
                    pending.Push((Path.Combine(next.Real, info.Name), info.FullName, path));
            }
        }
    }

    // Links to folders wait until every real folder is listed: a document stands under its own path, not under an alias.
    private List<FileSystemInfo> List(string folder, string prefix)
    {
        try
        {
            var options = new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = 0, RecurseSubdirectories = false };
            var found = new List<FileSystemInfo>(new DirectoryInfo(folder).EnumerateFileSystemInfos("*", options));
            found.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
            return found;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            var path = prefix.Length == 0 ? "." : prefix;
            entries.TryAdd(Path.GetFullPath(folder), new ScanEntry(folder, path, ScanTexts.FolderUnreadable(path, e)));
            return [];
        }
    }

    private void Add(string file, string path) => entries.TryAdd(Path.GetFullPath(file), new ScanEntry(file, path, null));
}

/// <summary>Where a scan begins.</summary>
/// <param name="Path">A file or a folder.</param>
/// <param name="Prefix">What the documents' paths begin with; "" for paths relative to the folder.</param>
public sealed record ScanRoot(string Path, string Prefix)
{
    /// <summary>A root whose documents carry the path as it was given.</summary>
    public static ScanRoot AsGiven(string path) => new(path, FolderScan.PortablePath(path));
}

/// <summary>A document found, or a folder that could not be listed.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Path">What its forms say of where they came from.</param>
/// <param name="Trouble">Why the folder could not be listed; null for a document.</param>
public sealed record ScanEntry(string File, string Path, Diagnostic? Trouble);

/// <summary>What a scan found.</summary>
/// <param name="Entries">By path, ordinal.</param>
/// <param name="Skipped">Number of hidden and temporary files and folders set aside.</param>
/// <param name="Roots">Where the scan began.</param>
public sealed record ScanResult(IReadOnlyList<ScanEntry> Entries, int Skipped, IReadOnlyList<ScanRoot> Roots);
