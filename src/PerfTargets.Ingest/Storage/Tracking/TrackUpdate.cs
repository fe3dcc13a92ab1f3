using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Storage.Runs;
using PerfTargets.Ingest.Storage.Tables;

namespace PerfTargets.Ingest.Storage.Tracking;

/// <summary>Carries the history of findings on by one run: what it has, and what it no longer has and why.</summary>
internal static class TrackUpdate
{
    private const string Upsert =
        """
        INSERT INTO finding_tracks (fingerprint, first_run, last_run, rule_id, name, severity, message_zh, message_en, pointer,
          unit, project, year, kind, phase, path, form_index, form_ids)
        VALUES ($1, $2, $2, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        ON CONFLICT (fingerprint) DO UPDATE SET
          last_run = $2, reopened_in = CASE WHEN last_run = $3 THEN reopened_in ELSE $2 END, resolved_in = NULL, resolved_because = NULL,
          rule_id = $4, name = $5, severity = $6, message_zh = $7, message_en = $8, pointer = $9,
          unit = $10, project = $11, year = $12, kind = $13, phase = $14, path = $15, form_index = $16, form_ids = $17
        """;

    public static void Run(Statements statements, int run, RunResult result)
    {
        var current = CurrentForm.ReadAll(statements);
        var forms = current.ToDictionary(form => form.FormId, StringComparer.Ordinal);
        var runs = new RunTable(statements);
        var previous = runs.FindFinishedBefore(run);
        // A finding over no form has no identity to be followed by.
        foreach (var track in result.Result.Findings.Where(finding => finding.Evidence.Count + finding.FormIds.Count > 0).GroupBy(finding => finding.Fingerprint, StringComparer.Ordinal))
        {
            var finding = track.First();
            var form = forms[FormOf(finding)];
            statements.Execute(
                Upsert, track.Key, run, previous?.Number ?? 0, finding.RuleId, finding.Name, EnumWord<Severity>.Of(finding.Severity),
                finding.Message.Zh, finding.Message.En, PointerOf(finding),
                form.Unit, form.Project, form.Year, EnumWord<FormKind>.Of(form.Kind), EnumWord<FormPhase>.Of(form.Phase), form.Path, form.Index,
                string.Join(' ', track.Select(FormOf).Distinct()));
        }

        var sameProgram = previous is null || previous.Value.Version == runs.FindLastFinished()!.Value.Version;
        var verdict = new ResolutionVerdict(statements, result, current, sameProgram);
        foreach (var ended in FindingTrack.ReadEnded(statements, run))
            FindingTrack.Resolve(statements, ended.Fingerprint, run, verdict.Of(ended));
    }

    /// <summary>The form whose values the finding is about first; "" when it is about none.</summary>
    public static string FormOf(Finding finding) => finding.Evidence.Count > 0 ? finding.Evidence[0].FormId : finding.FormIds is [var first, ..] ? first : "";

    /// <summary>The place of the first evidence; null without any.</summary>
    public static string? PointerOf(Finding finding) => finding.Evidence.Count > 0 ? finding.Evidence[0].Pointer : null;
}
