using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch.Scanning;

/// <summary>The files of the system.</summary>
public sealed class DiskFiles : IScannedFiles
{
    // The error numbers of a file that is held: EAGAIN and EWOULDBLOCK of a lock, EBUSY and ETXTBSY of a network drive.
    private static readonly int[] UnixHeld = [11, 35, 16, 26];

    private const int WindowsSharingViolation = 32;

    private const int WindowsLockViolation = 33;

    private DiskFiles()
    {
    }

    /// <summary>The only one there is.</summary>
    public static DiskFiles Instance { get; } = new();

    /// <summary>Whether a file could not be opened because another program holds it.</summary>
    public static bool IsHeld(IOException error) => OperatingSystem.IsWindows()
        ? (error.HResult & 0xFFFF) is WindowsSharingViolation or WindowsLockViolation
        : UnixHeld.Contains(error.HResult);

    /// <inheritdoc/>
    public FileStamp? Stat(string file)
    {
        try
        {
            var info = new FileInfo(file);
            if (info.Exists && info.Attributes.HasFlag(FileAttributes.ReparsePoint))
                info = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
            return info.Exists ? new FileStamp(info.Length, info.LastWriteTimeUtc.Ticks) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public Stream Open(string file) =>
        new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
}
