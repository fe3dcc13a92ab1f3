using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Storage.Runs;

/// <summary>How things stand at the end of a run.</summary>
internal sealed record RunCounts(long Documents, long Forms, long NewForms, long Units, long Errors, long Warnings, long Infos)
{
    public static RunCounts Of(Statements statements, int run, ReconcileResult result)
    {
        long Count(string sql, params ReadOnlySpan<object?> values) => statements.Single(sql, row => row.Long(), values);
        long Findings(Severity severity) => result.Findings.LongCount(finding => finding.Severity == severity);
        var units = statements.Read("SELECT DISTINCT unit FROM v_forms WHERE unit IS NOT NULL", row => UnitName.Key(row.Text()));
        return new(
            Count("SELECT count(*) FROM documents WHERE state IN ('current', 'duplicate')"),
            Count("SELECT count(*) FROM v_forms"),
            Count(
                """
                WITH firsts AS (SELECT sha256, min(coalesce(first_run, 0)) AS run FROM documents WHERE sha256 IS NOT NULL GROUP BY sha256)
                SELECT count(*) FROM v_forms AS v JOIN forms AS f USING (form_key) JOIN documents AS d USING (document_key)
                JOIN firsts AS s ON s.sha256 = d.sha256
                WHERE d.first_run = $1 AND s.run >= $1
                """,
                run),
            units.Where(unit => unit.Length > 0).Distinct(StringComparer.Ordinal).LongCount(),
            Findings(Severity.Error), Findings(Severity.Warning), Findings(Severity.Info));
    }
}
