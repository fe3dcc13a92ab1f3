using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch.Changes;

/// <summary>The hashes a changed file is held against. Built on the writer's thread; asked from the threads that read.</summary>
internal sealed class KnownBytes
{
    private readonly Dictionary<string, string> atPath = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> held;

    public KnownBytes(FormLoader loader, IReadOnlyList<ScanEntry> changed)
    {
        held = changed.Count == 0 ? new HashSet<string>() : loader.ReadHeldHashes();
        foreach (var entry in changed)
        {
            if (loader.FindLoadedHash(entry.Path) is { } sha256)
                atPath[entry.Path] = sha256;
        }
    }

    /// <summary>Whether there is anything to hold the file's hash against.</summary>
    public bool MayKnow(string path) => held.Count > 0 || atPath.ContainsKey(path);

    /// <summary>Whether these bytes stand at the path.</summary>
    public bool StandAt(string path, string sha256) => atPath.TryGetValue(path, out var standing) && standing == sha256;

    /// <summary>Whether the forms of these bytes are held.</summary>
    public bool AreHeld(string sha256) => held.Contains(sha256);
}
