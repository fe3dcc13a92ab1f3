using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage.Tables;

namespace PerfTargets.Ingest.Storage;

/// <summary>Reads back what stands in a database now.</summary>
public static class FormStore
{
    private const int AtOnce = 32;

    /// <summary>The current forms, exactly as they were loaded, by path (ordinal) and place in the document; one at a time.</summary>
    /// <param name="db">The database.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IEnumerable<TargetForm> ReadCurrentForms(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return Read(db);
    }

    /// <summary>What stands at each path, by path (ordinal).</summary>
    /// <param name="db">The database.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<StoredDocument> ReadCurrentDocuments(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard<IReadOnlyList<StoredDocument>>(() =>
        [
            .. db.Statements.Read(
                """
                SELECT d.document_key, a.document_key, d.path, d.sha256, d.format, d.status, h.path,
                  (SELECT count(*) FROM forms AS f WHERE f.document_key = d.document_key)
                FROM documents AS d
                LEFT JOIN documents AS a ON a.path = d.path AND a.state = 'setAside'
                LEFT JOIN documents AS h ON h.document_key = d.duplicate_of
                WHERE d.state IN ('current', 'duplicate')
                """,
                row => ReadDocument(db.Statements, row)).OrderBy(document => document.Path, StringComparer.Ordinal),
        ]);
    }

    /// <summary>The heads of the current forms, by path (ordinal) and place in the document.</summary>
    /// <param name="db">The database.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<StoredHead> ReadHeads(FormDatabase db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() => HeadTable.Read(db.Statements));
    }

    /// <summary>Forms by their keys, in the order of these; without those that are not there.</summary>
    /// <param name="db">The database.</param>
    /// <param name="keys">Keys of <see cref="StoredHead"/>.</param>
    /// <exception cref="FormDatabaseException">The database could not be read.</exception>
    public static IReadOnlyList<TargetForm> ReadForms(FormDatabase db, IReadOnlyList<long> keys)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Guard(() => FormTable.Read(db.Statements, keys));
    }

    private static IEnumerable<TargetForm> Read(FormDatabase db) =>
        db.Guard(() => HeadTable.Read(db.Statements)).Select(head => head.Key).Chunk(AtOnce).SelectMany(keys => ReadForms(db, keys));

    private static StoredDocument ReadDocument(Statements statements, Row row)
    {
        var (key, aside) = (row.Long(), row.LongOrNull());
        return new(
            row.Text(),
            row.TextOrNull(),
            row.WordOrNull<DocumentFormat>(),
            row.Word<DocumentStatus>(),
            row.TextOrNull(),
            row.Int(),
            DiagnosticTable.OfDocuments.Read(statements, key),
            aside is null ? [] : DiagnosticTable.OfDocuments.Read(statements, aside.Value));
    }
}
