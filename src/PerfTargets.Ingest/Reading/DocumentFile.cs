using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading;

/// <summary>Opens a document: the one place where a file's bytes are read.</summary>
public static class DocumentFile
{
    /// <summary>The bytes; null with a diagnostic when the file cannot be opened or is over the limit.</summary>
    /// <param name="file">Where the file is.</param>
    /// <param name="mostBytes">A larger file is not read.</param>
    public static (byte[]? Bytes, Diagnostic? Trouble) Open(string file, long mostBytes)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            if (stream.Length > mostBytes)
                return (null, ReadingMessages.TooLarge(stream.Length, mostBytes));
            var bytes = new byte[stream.Length];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return (read == bytes.Length ? bytes : bytes[..read], null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, ReadingMessages.NotFound());
        }
        catch (UnauthorizedAccessException)
        {
            return (null, ReadingMessages.AccessDenied());
        }
        catch (Exception e) when (e is IOException or NotSupportedException or ArgumentException or System.Security.SecurityException)
        {
            return (null, ReadingMessages.ReadFailed(e.Message));
        }
    }
}
