namespace PerfTargets.Ingest.Batch;

/// <summary>
/// Lets one run at a time work on a database. The lock is the operating system's, on a file beside the database:
/// it ends with the process that holds it, however that ends. The file itself stays and means nothing.
/// </summary>
public sealed class RunLock : IDisposable
{
    private readonly FileStream held;

    private RunLock(FileStream held) => this.held = held;

    /// <summary>The file that is locked.</summary>
    /// <param name="database">The database.</param>
    public static string FileOf(string database) => database + ".lock";

    /// <summary>Takes the lock.</summary>
    /// <param name="database">The database.</param>
    /// <exception cref="RunRefusedException">Another run has it, or the file cannot be made.</exception>
    public static RunLock Take(string database)
    {
        var file = FileOf(database);
        try
        {
            return new RunLock(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
        }
        catch (DirectoryNotFoundException)
        {
            throw new RunRefusedException(RunTexts.NoFolder(database));
        }
        catch (UnauthorizedAccessException)
        {
            throw new RunRefusedException(RunTexts.LockNotWritable(file));
        }
        catch (IOException)
        {
            throw new RunRefusedException(RunTexts.AlreadyRunning(database));
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose() => held.Dispose();
}
