using PerfTargets.Ingest.Batch.Scanning;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Batch;

/// <summary>
/// Lists the documents under files and folders, in ordinal path order, each once, with its size and time; opens none.
/// What is hidden, temporary or the system's own is set aside and counted by kind.
/// A folder that cannot be listed becomes one entry with its trouble; the others go on.
/// </summary>
public sealed class FolderScan
{
    private readonly Dictionary<string, ScanEntry> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);
    private readonly Queue<(string Folder, string Path)> linked = new();
    private readonly SortedDictionary<SetAsideKind, int> setAside = [];
    private readonly ScanPatterns patterns;
    private readonly CancellationToken cancellation;
    private int leftOut;

    private FolderScan(ScanPatterns patterns, CancellationToken cancellation)
    {
        this.patterns = patterns;
        this.cancellation = cancellation;
    }

    /// <summary>Lists the documents under the roots.</summary>
    /// <param name="roots">Files and folders. One that does not exist is listed as a file, so that reading it says so.</param>
    /// <param name="cancellation">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public static ScanResult Run(IEnumerable<ScanRoot> roots, CancellationToken cancellation = default) =>
        Run(roots, ScanPatterns.Everything, cancellation);

    /// <summary>Lists the documents under the roots that patterns ask for.</summary>
    /// <param name="roots">Files and folders. A file is listed whatever the patterns say.</param>
    /// <param name="patterns">Which files of the folders are asked for, by their path below the root.</param>
    /// <param name="cancellation">Ends the scan with an <see cref="OperationCanceledException"/>.</param>
    public static ScanResult Run(IEnumerable<ScanRoot> roots, ScanPatterns patterns, CancellationToken cancellation = default)
    {
        var scan = new FolderScan(patterns, cancellation);
        var all = roots.ToList();
        foreach (var root in all)
            scan.AddRoot(root);

        var entries = scan.entries.Values.ToArray();
        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new ScanResult(entries, scan.setAside, scan.leftOut, all);
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

    private void AddRoot(ScanRoot root)
    {
        var full = Path.GetFullPath(root.Path);
        if (!Directory.Exists(root.Path))
        {
            entries.TryAdd(full, new ScanEntry(root.Path, root.Prefix, null, DiskFiles.Instance.Stat(root.Path)));
            return;
        }

        var below = root.Prefix.Length == 0 ? 0 : Join(root.Prefix, "").Length;
        Visit(RealPath.Of(full), full, root.Prefix, below);
        while (linked.TryDequeue(out var link))
            Visit(RealPath.Of(link.Folder), link.Folder, link.Path, below);
    }

    private void Visit(string real, string folder, string path, int below)
    {
        var pending = new Stack<(string Real, string Folder, string Path)>();
        pending.Push((real, folder, path));
        while (pending.TryPop(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!visited.Add(next.Real))
                continue;

            var folders = new List<ListedEntry>();
            List(next.Folder, next.Path, below, folders);
            folders.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
            foreach (var found in folders)
            {
                // Links to folders wait until every real folder is listed: a document stands under its own path, not under an alias.
                if (found.IsLink)
                    linked.Enqueue((Path.Combine(next.Folder, found.Name), Join(next.Path, found.Name)));
                else
                    pending.Push((Path.Combine(next.Real, found.Name), Path.Combine(next.Folder, found.Name), Join(next.Path, found.Name)));
            }
        }
    }

    private void List(string folder, string path, int below, List<ListedEntry> folders)
    {
        try
        {
            foreach (var found in ListedEntry.Of(folder))
            {
                if (SetAsideNames.KindOf(found.Name, found.Attributes) is { } kind)
                    setAside[kind] = setAside.GetValueOrDefault(kind) + 1;
                else if (found.IsFolder)
                    folders.Add(found);
                else
                    AddFile(found, Path.Combine(folder, found.Name), Join(path, found.Name), below);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            var shown = path.Length == 0 ? "." : path;
            var trouble = shown.Contains('\uFFFD') ? ScanTexts.FolderNameUnusable(shown) : ScanTexts.FolderUnreadable(shown, e);
            AddUnusable(folder, shown, trouble);
        }
    }

    private void AddFile(ListedEntry found, string file, string path, int below)
    {
        if (!patterns.Take(path.AsSpan(below)))
            leftOut++;
        else if (found.HasUnusableName)
            AddUnusable(file, path, ScanTexts.FileNameUnusable(path));
        else
            entries.TryAdd(file, new ScanEntry(file, path, null, found.IsLink ? DiskFiles.Instance.Stat(file) : found.Stamp));
    }

    // Several names that are no text may look alike: each stands for itself.
    private void AddUnusable(string file, string path, Diagnostic trouble)
    {
        var (key, shown) = (file, path);
        for (var number = 2; !entries.TryAdd(key, new ScanEntry(file, shown, trouble)); number++)
            (key, shown) = (FormattableString.Invariant($"{file} ({number})"), FormattableString.Invariant($"{path} ({number})"));
    }
}
