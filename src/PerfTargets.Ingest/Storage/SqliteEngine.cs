using Microsoft.Data.Sqlite;

namespace PerfTargets.Ingest.Storage;

/// <summary>The SQLite library that comes with the program.</summary>
public static class SqliteEngine
{
    /// <summary>Its version; null when it cannot be loaded on this system.</summary>
    public static string? Version
    {
        get
        {
            try
            {
                using var connection = new SqliteConnection("Data Source=:memory:");
                connection.Open();
                return connection.ServerVersion;
            }
            catch (Exception e) when (e is SqliteException or DllNotFoundException or TypeInitializationException or BadImageFormatException)
            {
                return null;
            }
        }
    }
}
