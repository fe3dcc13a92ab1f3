using Microsoft.Data.Sqlite;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Tests.Storage;

/// <summary>A folder of its own for each test, with the database in it.</summary>
public abstract class StorageFixture : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("perftargets-storage-");

    protected string DatabaseFile => Path.Combine(folder.FullName, "targets.db");

    protected string Folder => folder.FullName;

    public void Dispose()
    {
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected FormDatabase OpenDatabase() => FormDatabase.OpenOrCreate(DatabaseFile);

    /// <summary>A connection past the library, as another program would have it.</summary>
    protected SqliteConnection OpenRaw()
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False;Default Timeout=1");
        connection.Open();
        return connection;
    }

    protected static void RunRaw(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    internal static List<string> Query(FormDatabase db, string sql) => db.Statements.Read(sql, row => row.TextOrNull() ?? "NULL");

    internal static long Count(FormDatabase db, string sql) => db.Statements.Single(sql, row => row.Long());
}
