using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Storage.Tables;

namespace PerfTargets.Ingest.Storage;

/// <summary>What stands in a database, as far as a scan must know it: one query whatever the number of documents.</summary>
public static class FileStore
{
    /// <summary>The newest version at each path, in no order.</summary>
    /// <param name="db">The database.</param>
    /// <param name="readerVersion">What reads the documents now; null: the library's version. What another version read has no stamp here.</param>
    /// <param name="recognises">Whether it recognises pages that are only pictures, asked only where some were left unread: these have no stamp then either. null: it does not.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<StandingFile> ReadStanding(FormDatabase db, string? readerVersion = null, Func<bool>? recognises = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() => FileTable.ReadStanding(db.Statements, new ReaderName(readerVersion ?? FormLoader.LibraryVersion, recognises)));
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
