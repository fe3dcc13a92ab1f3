using System.Security.Cryptography;

namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>What a file looked like before it was read.</summary>
/// <param name="Length">In bytes; -1 when there was none.</param>
/// <param name="Written">When it was last written to, UTC.</param>
internal readonly record struct FileState(long Length, DateTime Written)
{
    /// <summary>The state of a file now.</summary>
    public static FileState Of(string file)
    {
        try
        {
            var info = new FileInfo(file);
            return info.Exists ? new FileState(info.Length, info.LastWriteTimeUtc) : new FileState(-1, default);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new FileState(-1, default);
        }
    }

    /// <summary>
    /// The SHA-256 of the bytes a worker was spoiled by; null when the file was written to meanwhile or cannot be read,
    /// for then nobody knows which bytes they were, and the file must be tried again.
    /// </summary>
    public string? HashIfSame(string file)
    {
        if (Length < 0)
            return null;
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
            return Of(file) == this ? hash : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
