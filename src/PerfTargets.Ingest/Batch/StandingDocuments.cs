using System.Security.Cryptography;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch;

/// <summary>
/// The documents that stand in a database already, so that a run reads only what changed.
/// Built on the writer's thread; asked from the threads that read.
/// </summary>
internal sealed class StandingDocuments
{
    private readonly Dictionary<string, StoredDocument> byPath = new(StringComparer.Ordinal);

    /// <summary>Takes from the database what the scan found again and what loading would leave as it is.</summary>
    public StandingDocuments(FormDatabase db, FormLoader loader, ScanResult scan)
    {
        var found = scan.Entries.Where(e => e.Trouble is null).Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var document in FormStore.ReadCurrentDocuments(db))
        {
            if (document.Sha256 is { } sha256 && found.Contains(document.Path) && loader.IsLoaded(document.Path, sha256))
                byPath.Add(document.Path, document);
        }
    }

    /// <summary>The document that stands at the entry's path with the same bytes; null when it must be read.</summary>
    public StoredDocument? FindUnchanged(ScanEntry entry) =>
        byPath.TryGetValue(entry.Path, out var standing) && Hash(entry.File) == standing.Sha256 ? standing : null;

    /// <summary>A document as the tally sees it: without its forms, which stand in the database.</summary>
    public static IngestedDocument WithoutForms(StoredDocument standing) => new()
    {
        Path = standing.Path,
        Sha256 = standing.Sha256,
        Format = standing.Format,
        Status = standing.Status,
        Forms = [],
        Diagnostics = standing.Diagnostics,
    };

    private static string? Hash(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Reading it will say why it cannot be opened.
            return null;
        }
    }
}
