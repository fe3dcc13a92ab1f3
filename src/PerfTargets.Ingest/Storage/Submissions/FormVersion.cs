using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Storage.Tables;

namespace PerfTargets.Ingest.Storage.Submissions;

/// <summary>A form at a path, in one version of the document there.</summary>
/// <param name="Form">Key of the form; copies of a document have one.</param>
/// <param name="FormId">Its id.</param>
/// <param name="Index">Its place in the document.</param>
/// <param name="Document">Key of the version; a later one has a greater key.</param>
/// <param name="Path">Where it stands or stood.</param>
/// <param name="Sha256">Of the version's bytes.</param>
/// <param name="State">What became of the version.</param>
/// <param name="Run">The run that saw these bytes first, at whatever path; 0 before any run.</param>
/// <param name="FiledOn">填报日期; null when none is printed.</param>
/// <param name="Implementer">Key of 实施单位; null when none is printed.</param>
/// <param name="Identity">Which form it is.</param>
internal sealed record FormVersion(
    long Form, string FormId, int Index, long Document, string Path, string Sha256, DocumentState State,
    int Run, DateOnly? FiledOn, string? Implementer, FormIdentity Identity)
{
    /// <summary>Whether the form counts, unless a later one took its place. A copy is counted where its forms are held.</summary>
    public bool Stands => State == DocumentState.Current;

    /// <summary>Whether this is what the path holds, or held when it went away.</summary>
    public bool EndsPath => State is DocumentState.Current or DocumentState.Duplicate or DocumentState.Gone;

    /// <summary>Every form of every version, by document and place.</summary>
    public static List<FormVersion> ReadAll(Statements statements)
    {
        var first = statements
            .Read("SELECT sha256, min(coalesce(first_run, 0)) FROM documents WHERE sha256 IS NOT NULL GROUP BY sha256", row => (Sha256: row.Text(), Run: row.Int()))
            .ToDictionary(row => row.Sha256, row => row.Run, StringComparer.Ordinal);
        return statements.Read(
            """
            SELECT f.form_key, f.form_id, f.form_index, d.document_key, d.path, d.sha256, d.state, s.filed_on,
              f.implementing_unit, coalesce(f.unit, f.heading_unit), coalesce(nullif(trim(f.project_name), ''), f.heading_project_name),
              f.fiscal_year, f.kind, f.phase
            FROM documents AS d JOIN forms AS f ON f.document_key = coalesce(d.duplicate_of, d.document_key)
            LEFT JOIN signatures AS s USING (form_key)
            ORDER BY d.document_key, f.form_index
            """,
            row =>
            {
                var (form, id, index, document, path, sha256) = (row.Long(), row.Text(), row.Int(), row.Long(), row.Text(), row.Text());
                var (state, filed, implementer) = (row.Word<DocumentState>(), row.DateOrNull(), row.TextOrNull());
                var key = implementer is null ? "" : UnitName.Key(implementer);
                return new FormVersion(
                    form, id, index, document, path, sha256, state, first[sha256], filed, key.Length > 0 ? key : null,
                    FormIdentity.Of(row.TextOrNull(), row.TextOrNull(), row.IntOrNull(), row.Word<Model.FormKind>(), row.Word<Model.FormPhase>()));
            });
    }
}
