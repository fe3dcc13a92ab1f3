using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Storage.Tables;

/// <summary>Findings with the forms they concern and the places they rest on.</summary>
internal static class FindingTable
{
    private const string Columns =
        "rule_id, name, severity, certainty, fingerprint, path, project_name, message_zh, message_en, expected, actual, difference, unit, formula";

    private static readonly string InsertRow = Statements.Insert("findings", "finding_key, " + Columns);

    private static readonly string InsertForm = Statements.Insert("finding_forms", "finding_key, ordinal, form_key");

    private static readonly string InsertEvidence =
        Statements.Insert("finding_evidence", "finding_key, ordinal, form_key, pointer, raw, placed, " + LocationColumns.Names);

    public static void Replace(Statements statements, IReadOnlyList<Finding> findings, Func<string, long> keyOf)
    {
        statements.Execute("DELETE FROM findings");
        foreach (var (number, finding) in findings.Index())
        {
            statements.Execute(
                InsertRow, number, finding.RuleId, finding.Name,
                EnumWord<Severity>.Of(finding.Severity), EnumWord<Certainty>.Of(finding.Certainty),
                finding.Fingerprint, finding.Path, finding.ProjectName, finding.Message.Zh, finding.Message.En,
                finding.Expected, finding.Actual, finding.Difference, finding.Unit, finding.Formula);
            foreach (var (ordinal, formId) in finding.FormIds.Index())
                statements.Execute(InsertForm, number, ordinal, keyOf(formId));
            foreach (var (ordinal, evidence) in finding.Evidence.Index())
            {
                statements.Execute(InsertEvidence, [
                    number, ordinal, keyOf(evidence.FormId), evidence.Pointer, evidence.Raw,
                    evidence.At is not null, .. LocationColumns.Of(evidence.At)]);
            }
        }
    }

    /// <summary>Drops whatever speaks of the forms of a document: they leave the current set, move or are read anew.</summary>
    public static void DeleteOf(Statements statements, long document)
    {
        statements.Execute(
            """
            DELETE FROM findings WHERE finding_key IN (
              SELECT a.finding_key FROM finding_forms AS a JOIN forms AS f USING (form_key) WHERE f.document_key = $1
              UNION SELECT e.finding_key FROM finding_evidence AS e JOIN forms AS f USING (form_key) WHERE f.document_key = $1)
            """,
            document);
        statements.Execute("DELETE FROM form_outcomes WHERE form_key IN (SELECT form_key FROM forms WHERE document_key = $1)", document);
    }

    public static IReadOnlyList<Finding> Read(Statements statements)
    {
        var forms = statements
            .Read(
                "SELECT a.finding_key, f.form_id FROM finding_forms AS a JOIN forms AS f USING (form_key) ORDER BY a.finding_key, a.ordinal",
                row => (Finding: row.Long(), FormId: row.Text()))
            .ToLookup(found => found.Finding, found => found.FormId);
        var evidence = statements
            .Read(
                $"""
                SELECT e.finding_key, f.form_id, e.pointer, e.raw, e.placed, {LocationColumns.Names}
                FROM finding_evidence AS e JOIN forms AS f USING (form_key) ORDER BY e.finding_key, e.ordinal
                """,
                row => (Finding: row.Long(), Evidence: new Evidence(row.Text(), row.Text(), row.Text(), LocationColumns.ReadPlaced(row))))
            .ToLookup(found => found.Finding, found => found.Evidence);
        return statements.Read($"SELECT finding_key, {Columns} FROM findings ORDER BY finding_key", row =>
        {
            var key = row.Long();
            return new Finding
            {
                RuleId = row.Text(),
                Name = row.Text(),
                Severity = row.Word<Severity>(),
                Certainty = row.Word<Certainty>(),
                Fingerprint = row.Text(),
                FormIds = [.. forms[key]],
                Path = row.Text(),
                ProjectName = row.TextOrNull(),
                Message = new Bilingual(row.Text(), row.Text()),
                Expected = row.DecimalOrNull(),
                Actual = row.DecimalOrNull(),
                Difference = row.DecimalOrNull(),
                Unit = row.TextOrNull(),
                Formula = row.TextOrNull(),
                Evidence = [.. evidence[key]],
            };
        });
    }
}
