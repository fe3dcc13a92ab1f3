using System.IO.Enumeration;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch.Scanning;

/// <summary>A file or folder as the listing of its folder gives it, with one look at it and no second one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Attributes">Of the link itself where it is one.</param>
/// <param name="IsFolder">Whether it is a folder or a link to one.</param>
/// <param name="Stamp">Null for a folder, a link, and a file that cannot be looked at.</param>
internal readonly record struct ListedEntry(string Name, FileAttributes Attributes, bool IsFolder, FileStamp? Stamp)
{
    // What the system's library gives for the time of a file it could not look at.
    private static readonly long NoTime = DateTime.FromFileTimeUtc(0).Ticks;

    private static readonly EnumerationOptions Everything =
        new() { IgnoreInaccessible = false, AttributesToSkip = 0, RecurseSubdirectories = false };

    /// <summary>Whether it is a link.</summary>
    public bool IsLink => Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>
    /// Whether its name is no text: bytes that are not UTF-8, which come as U+FFFD and lead to no file.
    /// </summary>
    public bool HasUnusableName => Name.Contains('\uFFFD') && Stamp is null && !IsFolder;

    /// <summary>What stands in a folder, in no order.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static IEnumerable<ListedEntry> Of(string folder) => new FileSystemEnumerable<ListedEntry>(folder, Look, Everything);

    private static ListedEntry Look(ref FileSystemEntry entry)
    {
        var (name, attributes, isFolder) = (entry.FileName.ToString(), entry.Attributes, entry.IsDirectory);
        if (isFolder || attributes.HasFlag(FileAttributes.ReparsePoint))
            return new(name, attributes, isFolder, null);
        var modified = entry.LastWriteTimeUtc.Ticks;
        return new(name, attributes, false, modified == NoTime ? null : new FileStamp(entry.Length, modified));
    }
}
