namespace PerfTargets.Ingest.Reading.Pdf.Recognition.Cache;

/// <summary>The folder of recognised pages as a folder.</summary>
public static class CacheFolder
{
    /// <summary>The end of a page's name.</summary>
    internal const string Finished = ".ocrpage";

    /// <summary>The end of the name of a page that is being written.</summary>
    internal const string Unfinished = ".ocrpart";

    private const int KeyLength = 64;

    /// <summary>How many pages it holds, and their bytes; zeros for a folder that is not there or cannot be listed.</summary>
    public static (int Pages, long Bytes) Measure(string folder)
    {
        var files = Files(folder, Finished);
        return (files.Count, files.Sum(f => f.Length));
    }

    /// <summary>Tries to write to it; makes it when it is not there.</summary>
    /// <returns>null when it can be written, else what the system says.</returns>
    public static string? TryWriting(string folder)
    {
        try
        {
            Create(folder);
            var file = Path.Combine(folder, "doctor" + Unfinished);
            File.WriteAllBytes(file, [0]);
            File.Delete(file);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return e.Message;
        }
    }

    /// <summary>Makes it, for this user only: it holds what stands in documents.</summary>
    internal static void Create(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Its files of one kind; none when it cannot be listed. A folder somebody named may hold other files too: a page is told by its key.</summary>
    internal static IReadOnlyList<FileInfo> Files(string folder, string kind)
    {
        try
        {
            return Directory.Exists(folder)
                ? [.. new DirectoryInfo(folder).EnumerateFiles("*" + kind).Where(f => f.Name.Length > KeyLength && f.Name.Take(KeyLength).All(char.IsAsciiHexDigit))]
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Removes a file if it can.</summary>
    internal static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another process reads it, or has removed it.
        }
    }
}
