using Microsoft.Data.Sqlite;

namespace PerfTargets.Ingest.Storage;

/// <summary>
/// An SQLite file with forms and findings. Write-ahead log, foreign keys on. One thread at a time;
/// several programs may read the file while one writes it.
/// </summary>
public sealed class FormDatabase : IDisposable
{
    /// <summary>"PTGI" in the file's header: tells our databases from any other.</summary>
    internal const int ApplicationId = 0x50544749;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private const long SmallFile = 64L * 1024 * 1024;

    private readonly SqliteConnection connection;

    static FormDatabase() => SQLitePCL.Batteries_V2.Init();

    private FormDatabase(string file, SqliteConnection connection)
    {
        File = file;
        this.connection = connection;
        Statements = new Statements(connection);
    }

    /// <summary>The file, as given.</summary>
    public string File { get; }

    internal Statements Statements { get; }

    /// <summary>The batch that transactions belong to now; null when each reaches the disk by itself.</summary>
    internal WriteBatch? Batch { get; set; }

    /// <summary>Opens the database, or makes it when there is none, and brings it to the newest schema.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="FormDatabaseException">It is locked, corrupt, not a database, not ours, from a newer version, or not writable.</exception>
    public static FormDatabase OpenOrCreate(string file) => Open(file, mayCreate: true, Patience, Migration.Embedded);

    /// <summary>Opens a database that is there and brings it to the newest schema.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="FormDatabaseException">It is missing, locked, corrupt, not a database, not ours, from a newer version, or not writable.</exception>
    public static FormDatabase OpenExisting(string file) => Open(file, mayCreate: false, Patience, Migration.Embedded);

    internal static FormDatabase Open(string file, bool mayCreate, TimeSpan patience, IReadOnlyList<Migration> migrations)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        Look(file, mayCreate);
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(file),
            Mode = mayCreate ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        };
        var db = new FormDatabase(file, new SqliteConnection(settings.ToString()));
        try
        {
            db.Guard(() => db.Prepare(mayCreate));
            new Migrator(migrations).Apply(db);
            return db;
        }
        catch
        {
            db.Close();
            throw;
        }
    }

    /// <summary>Writes the log back into the file and closes it.</summary>
    public void Dispose()
    {
        try
        {
            Statements.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // Another program holds the file: what is in the log is safe, and the next one to close writes it back.
        }

        Close();
    }

    /// <summary>Does all of the work or nothing of it.</summary>
    internal T InTransaction<T>(Func<T> work) => Guard(() =>
    {
        if (Batch is { } batch)
            return batch.Add(work);
        Statements.Execute("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Statements.Execute("COMMIT");
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    });

    /// <summary>Reads as if nobody wrote meanwhile. Nothing is written.</summary>
    internal T InSnapshot<T>(Func<T> read) => Guard(() =>
    {
        Statements.Execute("BEGIN");
        try
        {
            return read();
        }
        finally
        {
            RollBack();
        }
    });

    /// <summary>Lets what SQLite has to say come out as what a person can act on.</summary>
    internal T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException error)
        {
            throw DatabaseTrouble.From(error, File);
        }
    }

    private static void Look(string file, bool mayCreate)
    {
        if (Directory.Exists(file))
            throw DatabaseTrouble.IsFolder(file);
        if (System.IO.File.Exists(file))
            return;
        if (!mayCreate)
            throw DatabaseTrouble.Missing(file);
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
            throw DatabaseTrouble.FolderMissing(file);
    }

    // Nothing is written before the file is known to be ours, or empty.
    private bool Prepare(bool mayCreate)
    {
        var endedBadly = HasLog();
        connection.Open();
        SQLitePCL.raw.sqlite3_busy_timeout(connection.Handle, connection.DefaultTimeout * 1000);
        var id = Statements.Single("PRAGMA application_id", row => row.Long());
        var isEmpty = Statements.Single("SELECT count(*) FROM sqlite_schema", row => row.Long()) == 0;
        if (id != ApplicationId && !(mayCreate && id == 0 && isEmpty))
            throw DatabaseTrouble.NotOurs(File);
        if (endedBadly || new FileInfo(File).Length <= SmallFile)
            CheckPages();
        // The CHECKs of the schema are for other programs: what this one writes is typed, so that they hold by themselves,
        // and each list of words in them would cost a table of its own for every row.
        Statements.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; PRAGMA ignore_check_constraints = ON");
        return true;
    }

    // A log beside the file is left by a program that was killed, or is still at work. Opening may fold it in, so it is looked for before.
    private bool HasLog() => new FileInfo(Path.GetFullPath(File) + "-wal") is { Exists: true, Length: > 0 };

    // Damage is found before any work begins. A large file that was closed properly is not read through each time:
    // that takes seconds a gigabyte, and SQLite meets damage on its way. Every CHECK of every row again would take six times as long as the pages do.
    private void CheckPages()
    {
        Statements.Run("PRAGMA ignore_check_constraints = ON");
        var found = Statements.Single("PRAGMA quick_check(1)", row => row.Text());
        if (found != "ok")
            throw DatabaseTrouble.Corrupt(File, found, null);
    }

    internal void RollBack()
    {
        try
        {
            Statements.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // On a full disk or a failing one SQLite has rolled back by itself.
        }
    }

    private void Close()
    {
        Statements.Dispose();
        connection.Dispose();
    }
}
