using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>The diagnostics of documents, or of forms: two tables of one shape.</summary>
internal sealed class DiagnosticTable(string table, string owner)
{
    private const string Columns = "code, severity, message_zh, message_en, text, placed, " + LocationColumns.Names;

    private readonly string insertRow = Statements.Insert(table, $"{owner}, ordinal, {Columns}");

    private readonly string select = $"SELECT {Columns} FROM {table} WHERE {owner} = $1 ORDER BY ordinal";

    private readonly string selectMany = $"SELECT {owner}, {Columns} FROM {table} WHERE {FormRows.In} ORDER BY {owner}, ordinal";

    private readonly string delete = $"DELETE FROM {table} WHERE {owner} = $1";

    public static DiagnosticTable OfDocuments { get; } = new("document_diagnostics", "document_key");

    public static DiagnosticTable OfForms { get; } = new("form_diagnostics", "form_key");

    public void Insert(Statements statements, long key, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var (ordinal, diagnostic) in diagnostics.Index())
        {
            statements.Execute(insertRow, [
                key, ordinal, diagnostic.Code, EnumWord<Severity>.Of(diagnostic.Severity),
                diagnostic.Message.Zh, diagnostic.Message.En, diagnostic.Text,
                diagnostic.At is not null, .. LocationColumns.Of(diagnostic.At)]);
        }
    }

    public void Delete(Statements statements, long key) => statements.Execute(delete, key);

    public IReadOnlyList<Diagnostic> Read(Statements statements, long key) => statements.Read(select, Read, key);

    /// <summary>Those of several forms.</summary>
    public FormRows<Diagnostic> Read(Statements statements, string keys) => new(statements, selectMany, Read, keys);

    private static Diagnostic Read(Row row) => new(row.Text(), row.Word<Severity>(), new Bilingual(row.Text(), row.Text()))
    {
        Text = row.TextOrNull(),
        At = LocationColumns.ReadPlaced(row),
    };
}
