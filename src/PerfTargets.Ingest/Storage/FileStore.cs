using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Storage.Tables;

namespace PerfTargets.Ingest.Storage;

/// <summary>What stands in a database, as far as a scan must know it: one query whatever the number of documents.</summary>
public static class FileStore
{
    /// <summary>The newest version at each path, in no order.</summary>
    /// <param name="db">The database.</param>
    /// <param name="readerVersion">What reads the documents now; null: the library's version. What another version read has no stamp here.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<StandingFile> ReadStanding(FormDatabase db, string? readerVersion = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() => FileTable.ReadStanding(db.Statements, readerVersion ?? FormLoader.LibraryVersion));
    }

    /// <summary>What the reading of a version had to say of the document as a whole.</summary>
    /// <param name="db">The database.</param>
    /// <param name="documentKey">The version's row.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<Diagnostic> ReadDiagnostics(FormDatabase db, long documentKey)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() => DiagnosticTable.OfDocuments.Read(db.Statements, documentKey));
    }
}
