using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Storage.Tables;

namespace PerfTargets.Ingest.Storage;

/// <summary>Reads back what stands in a database now.</summary>
public static class FormStore
{
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

    private static IEnumerable<TargetForm> Read(FormDatabase db)
    {
        var keys = db.Guard(() => FormTable.ReadCurrentKeys(db.Statements));
        // SQLite compares text by its UTF-8 bytes, .NET by UTF-16 units: the order is made here.
        foreach (var (key, _, _) in keys.OrderBy(row => row.Path, StringComparer.Ordinal).ThenBy(row => row.Index))
        {
            if (db.Guard(() => FormTable.Read(db.Statements, key)) is { } form)
                yield return form;
        }
    }

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
