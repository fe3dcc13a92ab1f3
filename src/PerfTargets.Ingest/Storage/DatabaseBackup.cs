using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PerfTargets.Ingest.Storage;

/// <summary>Copies of a database made before its schema changes: beside it, named by the schema they hold.</summary>
public static class DatabaseBackup
{
    private const string Extension = ".backup";

    /// <summary>The copy of a database with a schema: targets.db.v4.backup.</summary>
    /// <param name="database">The database file.</param>
    /// <param name="schema">The number of the last migration the copy has.</param>
    public static string FileOf(string database, int schema) =>
        database + ".v" + schema.ToString(CultureInfo.InvariantCulture) + Extension;

    /// <summary>Deletes the copies last written before a moment.</summary>
    /// <param name="database">The database file.</param>
    /// <param name="before">Older ones go.</param>
    /// <returns>The files deleted, in order.</returns>
    public static IReadOnlyList<string> Prune(string database, DateTimeOffset before)
    {
        var full = Path.GetFullPath(database);
        var deleted = new List<string>();
        var copies = Directory.EnumerateFiles(Path.GetDirectoryName(full)!).Where(file => IsCopyOf(full, file)).Order(StringComparer.Ordinal).ToList();
        foreach (var copy in copies.Where(copy => File.GetLastWriteTimeUtc(copy) < before.UtcDateTime))
        {
            try
            {
                File.Delete(copy);
                deleted.Add(copy);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody has it open: the next run tries again.
            }
        }

        return deleted;
    }

    /// <summary>Writes a copy; one that is there from an earlier try is replaced when the new one is whole.</summary>
    /// <exception cref="FormDatabaseException">It cannot be written.</exception>
    internal static string Write(FormDatabase db, int schema)
    {
        var file = FileOf(Path.GetFullPath(db.File), schema);
        var half = file + ".tmp";
        try
        {
            File.Delete(half);
            db.Statements.Execute("VACUUM INTO $1", half);
            File.Move(half, file, overwrite: true);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            File.Delete(half);
            throw DatabaseTrouble.BackupFailed(db.File, file, e);
        }
    }

    private static bool IsCopyOf(string database, string file)
    {
        var start = database + ".v";
        return file.StartsWith(start, StringComparison.Ordinal)
            && file.EndsWith(Extension, StringComparison.Ordinal)
            && file.Length > start.Length + Extension.Length
            && file[start.Length..^Extension.Length].All(char.IsAsciiDigit);
    }
}
