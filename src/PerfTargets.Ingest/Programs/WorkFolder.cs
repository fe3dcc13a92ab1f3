namespace PerfTargets.Ingest.Programs;

/// <summary>A folder for the files an external program reads: gone when it is disposed.</summary>
public sealed class WorkFolder : IDisposable
{
    private const string Prefix = "perftargets-ocr-";
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    private WorkFolder(string path) => FullPath = path;

    /// <summary>Where it is.</summary>
    public string FullPath { get; }

    /// <summary>Makes a folder that only this user can enter, below the system's folder for such things.</summary>
    /// <exception cref="IOException">The disk is full or cannot be written.</exception>
    public static WorkFolder Create() => new(Directory.CreateTempSubdirectory(Prefix).FullName);

    /// <summary>Removes folders that a process left behind when it was ended from outside.</summary>
    /// <param name="now">The time by the clock of the system.</param>
    public static void Sweep(DateTimeOffset now)
    {
        try
        {
            foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
            {
                if (now - Directory.GetLastWriteTimeUtc(folder) > Abandoned)
                    Remove(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be listed is left to the system.
        }
    }

    /// <summary>The path of a file in it.</summary>
    public string File(string name) => Path.Combine(FullPath, name);

    /// <inheritdoc/>
    public void Dispose() => Remove(FullPath);

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file may still be held by a program that was just ended; the next sweep takes it.
        }
    }
}
