using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation.Tracking;
using PerfTargets.Ingest.Storage.Submissions;

namespace PerfTargets.Ingest.Storage.Tracking;

/// <summary>A finding that the last run had and this one has not.</summary>
internal sealed record FindingTrack(
    string Fingerprint, string RuleId, string? Pointer, string? Unit, string? Project, int? Year, FormKind Kind, FormPhase Phase,
    string Path, int FormIndex, IReadOnlyList<string> FormIds)
{
    /// <summary>The form the finding was on.</summary>
    public FormIdentity Identity { get; } = FormIdentity.Of(Unit, Project, Year, Kind, Phase);

    public static List<FindingTrack> ReadEnded(Statements statements, int run) => statements.Read(
        """
        SELECT fingerprint, rule_id, pointer, unit, project, year, kind, phase, path, form_index, form_ids
        FROM finding_tracks WHERE last_run < $1 AND resolved_in IS NULL ORDER BY fingerprint
        """,
        row => new FindingTrack(
            row.Text(), row.Text(), row.TextOrNull(), row.TextOrNull(), row.TextOrNull(), row.IntOrNull(), row.Word<FormKind>(), row.Word<FormPhase>(),
            row.Text(), row.Int(), row.Text().Split(' ')),
        run);

    public static void Resolve(Statements statements, string fingerprint, int run, ResolvedBecause because) => statements.Execute(
        "UPDATE finding_tracks SET resolved_in = $2, resolved_because = $3 WHERE fingerprint = $1",
        fingerprint, run, EnumWord<ResolvedBecause>.Of(because));

    public static List<ResolvedFinding> ReadResolved(Statements statements, int run) => statements.Read(
        """
        SELECT fingerprint, rule_id, name, severity, unit, project, path, message_zh, message_en, resolved_because
        FROM finding_tracks WHERE resolved_in = $1
        """,
        row => new ResolvedFinding(
            row.Text(), row.Text(), row.Text(), row.Word<Severity>(), row.TextOrNull(), row.TextOrNull(), row.Text(),
            new Bilingual(row.Text(), row.Text()), row.Word<ResolvedBecause>()),
        run);
}
