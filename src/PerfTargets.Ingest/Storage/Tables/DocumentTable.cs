using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The versions of documents and the moves between their states.</summary>
internal sealed class DocumentTable(Statements statements)
{
    private const string Select = "SELECT document_key, path, sha256, status, state, reader_version, duplicate_of FROM documents ";

    private const string InsertRow =
        """
        INSERT INTO documents (path, sha256, format, status, state, reader_version, duplicate_of, first_run)
        VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT number FROM runs WHERE state = 'running'))
        """;

    /// <summary>What stands at a path: current or duplicate.</summary>
    public DocumentRow? FindStanding(string path) => Find("WHERE path = $1 AND state IN ('current', 'duplicate')", path);

    /// <summary>The unreadable version beside it.</summary>
    public DocumentRow? FindSetAside(string path) => Find("WHERE path = $1 AND state = 'setAside'", path);

    /// <summary>The document of these bytes that holds the forms, whatever its state.</summary>
    public DocumentRow? FindHolder(string sha256) => Find("WHERE sha256 = $1 AND status = 'read' AND duplicate_of IS NULL", sha256);

    /// <summary>The first standing duplicate of a document: who takes its forms when it leaves.</summary>
    public DocumentRow? FindHeir(long key) => Find("WHERE duplicate_of = $1 AND state = 'duplicate' ORDER BY path LIMIT 1", key);

    /// <summary>The hashes of bytes whose forms are held, read by a version.</summary>
    public HashSet<string> ReadHeldHashes(string readerVersion) => statements
        .Read("SELECT sha256 FROM documents WHERE status = 'read' AND duplicate_of IS NULL AND reader_version = $1", row => row.Text(), readerVersion)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A document as if it had been read at another path: without its forms, which are held.</summary>
    public IngestedDocument Describe(DocumentRow document, string path) => new()
    {
        Path = path,
        Sha256 = document.Sha256,
        Format = statements.Single("SELECT format FROM documents WHERE document_key = $1", row => row.WordOrNull<DocumentFormat>(), document.Key),
        Status = document.Status,
        Forms = [],
        Diagnostics = DiagnosticTable.OfDocuments.Read(statements, document.Key),
    };

    /// <summary>What stands at a path, the unreadable version beside it last.</summary>
    public List<DocumentRow> ReadStanding(string path) =>
        statements.Read(Select + "WHERE path = $1 AND state IN ('current', 'duplicate', 'setAside') ORDER BY document_key", Map, path);

    public List<DocumentRow> ReadStanding() => statements.Read(Select + "WHERE state IN ('current', 'duplicate', 'setAside') ORDER BY path, document_key", Map);

    public long Insert(IngestedDocument document, DocumentState state, string readerVersion, long? duplicateOf)
    {
        var key = statements.Add(
            InsertRow,
            document.Path, document.Sha256, EnumWord<DocumentFormat>.Of(document.Format), EnumWord<DocumentStatus>.Of(document.Status),
            EnumWord<DocumentState>.Of(state), readerVersion, duplicateOf);
        DiagnosticTable.OfDocuments.Insert(statements, key, document.Diagnostics);
        return key;
    }

    /// <summary>The same bytes, read by another version.</summary>
    public void Update(long key, IngestedDocument document, DocumentState state, string readerVersion, long? duplicateOf)
    {
        statements.Execute(
            "UPDATE documents SET format = $2, status = $3, state = $4, reader_version = $5, duplicate_of = $6 WHERE document_key = $1",
            key, EnumWord<DocumentFormat>.Of(document.Format), EnumWord<DocumentStatus>.Of(document.Status),
            EnumWord<DocumentState>.Of(state), readerVersion, duplicateOf);
        DiagnosticTable.OfDocuments.Delete(statements, key);
        DiagnosticTable.OfDocuments.Insert(statements, key, document.Diagnostics);
    }

    public void SetState(long key, DocumentState state) =>
        statements.Execute("UPDATE documents SET state = $2 WHERE document_key = $1", key, EnumWord<DocumentState>.Of(state));

    public void SetSuperseded(long key, long by) =>
        statements.Execute("UPDATE documents SET state = 'superseded', superseded_by = $2 WHERE document_key = $1", key, by);

    /// <summary>Gives the forms of a document that no longer stands to another of the same bytes, which becomes current.</summary>
    public void HandOver(long from, long heir)
    {
        statements.Execute("UPDATE documents SET duplicate_of = $2 WHERE document_key = $1", from, heir);
        statements.Execute("UPDATE documents SET duplicate_of = NULL, state = 'current' WHERE document_key = $1", heir);
        statements.Execute("UPDATE documents SET duplicate_of = $2 WHERE duplicate_of = $1", from, heir);
        statements.Execute("UPDATE forms SET document_key = $2 WHERE document_key = $1", from, heir);
    }

    private DocumentRow? Find(string condition, object value) =>
        statements.Read(Select + condition, Map, value) is [var found] ? found : null;

    private static DocumentRow Map(Row row) => new(
        row.Long(), row.Text(), row.TextOrNull(), row.Word<DocumentStatus>(), row.Word<DocumentState>(), row.Text(), row.LongOrNull());
}
